import {describe, expect, it} from 'vitest'
import {browserCommand} from './open-in-browser.ts'

describe('browserCommand', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['freebsd', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32.exe'],
  ] as const)('on %s is %s', (platform, command) => {
    expect(browserCommand(platform, 'out.html')[0]).toBe(command)
  })

  it.each([
    'a b.html',
    '-n.html',
    '$(touch owned).html',
    '; rm -rf x.html',
    '`id`.html',
    'a&b|c.html',
    '\'".html',
    '%41#?.html',
  ])('hands over %s as one address of a file', (name) => {
    const [, ...args] = browserCommand('linux', name)
    expect(args).toHaveLength(1)
    expect(args[0]).toMatch(/^file:\/\/\/[^\s"`<>#?]*\.html$/)
  })
})
