#!/usr/bin/env node
// Plain JavaScript that any Node of the last years can read: it looks at the version before anything newer is loaded.
import {existsSync, readdirSync, statSync} from 'node:fs'

var NEEDED = [22, 18]

var root = new URL('..', import.meta.url)
var have = process.versions.node.split('.').map(Number)
var tooOld = have[0] < NEEDED[0] || (have[0] === NEEDED[0] && have[1] < NEEDED[1])

/** Milliseconds of the last change in a folder, its own and its folders' included: a file that is gone changes its folder. */
function changed(folder) {
  return readdirSync(folder, {withFileTypes: true}).reduce(function (last, entry) {
    var inside = new URL(entry.name + (entry.isDirectory() ? '/' : ''), folder)
    return Math.max(last, entry.isDirectory() ? changed(inside) : statSync(inside).mtimeMs)
  }, statSync(folder).mtimeMs)
}

/** A package has only the bundle. A checkout has the sources, which Node runs as they are, and a bundle that may be older than they. */
function program() {
  var bundle = new URL('dist/command.js', root)
  var sources = new URL('src/', root)
  if (!existsSync(sources)) return bundle
  return existsSync(bundle) && statSync(bundle).mtimeMs > changed(sources) ? bundle : new URL('cli/main.ts', sources)
}

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
      return import(program().href)
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
