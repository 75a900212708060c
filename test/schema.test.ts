import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {collationSchema, SCHEMA_FILE} from '../scripts/schema.ts'
import {readFiles} from '../src/cli/files.ts'
import {collate} from '../src/collate.ts'
import {toJson} from '../src/export/index.ts'
import {ferries} from '../src/export/fixtures.cases.ts'

const root = resolve(import.meta.dirname, '..')
const schema = readFileSync(SCHEMA_FILE, 'utf8')
const validate = new Ajv({allErrors: true}).compile(JSON.parse(schema) as object)

/** What is wrong, by place in the value. */
function faults(value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`)
}

describe('schema/collation.schema.json', () => {
  it('is what the types say (npm run schema)', () => {
    expect(schema).toBe(collationSchema())
  })

  it('takes an edition with one of every relation', () => {
    expect(faults(JSON.parse(toJson(ferries)))).toEqual([])
  })

  it('refuses what is not there, not known or not of its type', () => {
    const [edition] = ferries.editions
    const wrong = (change: object): string[] => faults({...ferries, editions: [{...edition, ...change}]})
    expect(wrong({origins: undefined})).not.toEqual([])
    expect(wrong({verdict: 'true'})).not.toEqual([])
    expect(wrong({origins: {low: '1', high: 1}})).not.toEqual([])
    expect(wrong({units: [{...edition!.units[0], readings: []}]})).not.toEqual([])
    expect(wrong({points: [{...edition!.points[0], evidence: []}]})).not.toEqual([])
  })

  it.each(
    readdirSync(join(root, 'examples'), {withFileTypes: true})
      .filter((e) => e.isDirectory())
      .map((e) => e.name),
  )('takes what is worked out about examples/%s', async (slug) => {
    const {inputs} = await readFiles([join(root, 'examples', slug)])
    expect(faults(JSON.parse(toJson(collate(inputs))))).toEqual([])
  })
})
