import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {widthOf} from './lines.ts'

test('the width of a text is what string-width says, looked up or counted', () => {
  const around = (sign: string): string[] => [sign, `a${sign}`, `${sign}b`, sign + sign]
  const wrong: string[] = []
  for (let code = 0; code < 0x3100; code++)
    for (const text of around(String.fromCharCode(code))) if (widthOf(text) !== stringWidth(text)) wrong.push(text)
  for (const text of ['日本', '👩‍🚒 crew', 'e\u0301tude', '\ud800', '“Ferry” — aground…'])
    if (widthOf(text) !== stringWidth(text)) wrong.push(text)
  expect(wrong).toEqual([])
})
