import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,test,bench,train,scripts}/**/*.test.ts'],
    // The machine may be busy: a test that reads weights or starts the command takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
