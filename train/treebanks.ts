import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {readConllu, type GoldDocument} from './conllu.ts'
import {readTarball} from './tarball.ts'

/** The gold texts, by what they may be used for. Development and test parts are the official ones of UD. */
export interface Treebanks {
  /** EWT rebuilt from its sources less development and test, GUM's genres with free texts, GUM news less development and test. */
  readonly train: readonly GoldDocument[]
  readonly ewtDev: readonly GoldDocument[]
  readonly ewtTest: readonly GoldDocument[]
  readonly gumDev: readonly GoldDocument[]
  readonly gumTest: readonly GoldDocument[]
}

/** `$VARIORUM_DATA/data`, else `../shared/data` beside the checkout. */
export const dataFolder = (): string =>
  join(process.env.VARIORUM_DATA ?? join(import.meta.dirname, '..', '..', 'shared'), 'data')

export const isNews = (document: GoldDocument): boolean => document.id.startsWith('GUM_news')

/** @throws {Error} if a file is missing. */
export function readTreebanks(): Treebanks {
  const ewt = join(dataFolder(), 'ud_english_ewt')
  const gum = join(dataFolder(), 'ud_english_gum')
  const plain = (path: string): GoldDocument[] => readConllu(readFileSync(path, 'utf8'), path)
  const ewtDev = plain(join(ewt, 'en_ewt-ud-dev.conllu'))
  const ewtTest = plain(join(ewt, 'en_ewt-ud-test.conllu'))
  const gumFiles = readTarball(join(gum, 'ud_english_gum.tar.gz'))
  const gumPart = (part: string): GoldDocument[] => {
    const name = [...gumFiles.keys()].find((file) => file.endsWith(`en_gum-ud-${part}.conllu`))
    if (name === undefined) throw new Error(`ud_english_gum.tar.gz has no ${part} file`)
    return readConllu(gumFiles.get(name)!, part)
  }
  const gumDev = gumPart('dev')
  const gumTest = gumPart('test')
  const heldOut = new Set([...ewtDev, ...ewtTest, ...gumDev, ...gumTest].map((document) => document.id))
  const train: GoldDocument[] = []
  const sources = [
    readTarball(join(ewt, 'ewt_sources_all_splits.tar.gz')),
    readTarball(join(gum, 'gum_train_licensed_genres.tar.gz')),
    gumFiles,
  ]
  for (const files of sources) {
    for (const name of [...files.keys()].toSorted()) {
      if (!name.endsWith('.conllu') || /en_gum-ud-(dev|test|train)/.test(name)) continue
      for (const document of readConllu(files.get(name)!, name)) {
        if (!heldOut.has(document.id)) train.push(document)
      }
    }
  }
  return {train, ewtDev, ewtTest, gumDev, gumTest}
}
