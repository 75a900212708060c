import {describe, expect, test} from 'vitest'
import {analyse, words} from './language.ts'

const TEXT = 'Mayor Tove Aas said on Monday that three ferries had collided in Oslo.'

describe('the language engine by itself', () => {
  test('tokens with lemma, tag and head', () => {
    const found = [...words(analyse(TEXT))]
    expect(found.map((w) => w.text).join(' ')).toBe(
      'Mayor Tove Aas said on Monday that three ferries had collided in Oslo .',
    )
    const ferries = found.find((w) => w.text === 'ferries')!
    expect(ferries).toMatchObject({lemma: 'ferry', upos: 'NOUN', xpos: 'NNS', relation: 'nsubj', sentence: 0})
    expect(found[ferries.head]?.text).toBe('collided')
    expect(found.filter((w) => w.relation === 'root').map((w) => [w.text, w.head])).toEqual([['said', -1]])
  })

  test('what is named, with its value', () => {
    const {mentions} = analyse(TEXT, '2024-03-05')
    const said = mentions.map(({value, spans}) => [value.kind, TEXT.slice(spans[0].start, spans[0].end)])
    expect(said).toContainEqual(['time', 'Monday'])
    expect(said).toContainEqual(['quantity', 'three'])
    expect(said).toContainEqual(['place', 'Oslo'])
    expect(mentions.find((m) => m.value.kind === 'time')?.value).toMatchObject({from: '2024-03-04', to: '2024-03-04'})
  })

  test('a report is told apart into its parts first', () => {
    const {sentences, report} = analyse({text: `Ferries collide\n\nBy Tove Aas\n\n${TEXT}\n`})
    expect(sentences.map((s) => s.part)).toContain('headline')
    expect(report.parts.map((p) => p.part)).toContain('byline')
  })

  test('another language has tokens and no tree', () => {
    const {report, tokens, mentions} = analyse(
      'Der Bürgermeister sagte am Montag, dass drei Fähren im Hafen zusammengestoßen seien. Niemand wurde verletzt, und die Schiffe wurden am Nachmittag in die Werft geschleppt.',
    )
    expect(report.language).toBe('de')
    expect([tokens.count > 10, mentions]).toEqual([true, []])
  })

  test('no text at all', () => expect([...words(analyse(''))]).toEqual([]))

  test('a day that cannot be is refused', () => expect(() => analyse(TEXT, '2024-02-31')).toThrow(RangeError))
})
