import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,test,bench,train,scripts}/**/*.test.ts'],
    // One process a core, each for file after file: weights and tables are read, and code is compiled, once a process.
    pool: 'forks',
    isolate: false,
    maxWorkers: availableParallelism(),
    // The machine may be busy: a test that reads weights or starts the command takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
