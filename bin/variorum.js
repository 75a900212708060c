#!/usr/bin/env node
// Plain JavaScript that any Node of the last years can read: it looks at the version before anything newer is loaded.
import {existsSync} from 'node:fs'

var NEEDED = [22, 18]

var root = new URL('..', import.meta.url)
var have = process.versions.node.split('.').map(Number)
var tooOld = have[0] < NEEDED[0] || (have[0] === NEEDED[0] && have[1] < NEEDED[1])

if (tooOld) {
  console.error('variorum needs Node ' + NEEDED.join('.') + ' or newer; this is Node ' + process.versions.node + '.')
  console.error(
    existsSync(new URL('node_modules/.bin/node', root))
      ? 'A newer one is in this folder: run "npx variorum ..." or "npm run collate -- ..." here.'
      : 'Get it from https://nodejs.org, or with a version manager: "nvm install 24", "fnm install 24", "volta install node@24".',
  )
  process.exitCode = 2
} else {
  import('node:module')
    .then(function (module) {
      if (module.enableCompileCache) module.enableCompileCache()
      // A checkout has the sources, and Node strips their types; a package has what they were compiled to.
      var source = new URL('src/cli/main.ts', root)
      return import(existsSync(source) ? source.href : new URL('dist/cli/main.js', root).href)
    })
    .then(function (cli) {
      return cli.main(process.argv.slice(2))
    })
    .then(function (code) {
      process.exitCode = code
    })
    .catch(function (error) {
      console.error('variorum: ' + ((error && error.stack) || error))
      process.exitCode = 1
    })
}
