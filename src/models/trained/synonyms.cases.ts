/** How two words stand: at least this much alike, less than this, or opposed. */
export interface SynonymCase {
  readonly a: string
  readonly b: string
  readonly why: string
  readonly least?: number
  readonly below?: number
  readonly opposed?: true
}

/** Whether one word cannot be put for the other in one place of a sentence. */
export const CONTRARY_CASES: readonly {
  readonly a: string
  readonly b: string
  readonly why: string
  readonly contrary: boolean
}[] = [
  {a: 'small', b: 'vast', why: 'the ends of one scale, and words like them', contrary: true},
  {a: 'tiny', b: 'massive', why: 'words like the ends of one scale', contrary: true},
  {a: 'large', b: 'vast', why: 'one end of a scale', contrary: false},
  {a: 'large', b: 'red', why: 'two scales', contrary: false},
  {a: 'buy', b: 'sell', why: 'two sides of one happening', contrary: true},
  {a: 'buy', b: 'purchase', why: 'one side of it', contrary: false},
  {a: 'survive', b: 'die', why: 'opposed', contrary: true},
  {a: 'inside', b: 'outside', why: 'two places', contrary: true},
  {a: 'majority', b: 'minority', why: 'two parts of one whole', contrary: true},
  {a: 'majority', b: 'most', why: 'one part of it', contrary: false},
  {a: '', b: 'small', why: 'no word', contrary: false},
]

export const SYNONYM_CASES: readonly SynonymCase[] = [
  {a: 'fire', b: 'FIRE', why: 'one word', least: 1},
  {a: 'gazumpish', b: 'gazumpish', why: 'one word that is not known', least: 1},
  {a: 'gazumpish', b: 'blimpish-ish', why: 'two words that are not known', below: 0.01},
  {a: '', b: 'fire', why: 'no word', below: 0.01},

  {a: 'utilise', b: 'use', why: 'one first sense', least: 1},
  {a: 'utilise', b: 'abandon', why: 'no sense in common', below: 0.01},
  {a: 'start', b: 'begin', why: 'one first sense', least: 0.8},
  {a: 'large', b: 'big', why: 'one first sense of adjectives', least: 0.8},
  {a: 'large', b: 'red', why: 'adjectives of other things', below: 0.01},
  {a: 'attorney', b: 'lawyer', why: 'one first sense', least: 0.8},
  {a: 'attorney', b: 'judge', why: 'two people in one court', below: 0.01},

  {a: 'collide', b: 'collision', why: 'derived', least: 0.8},
  {a: 'collide', b: 'collapse', why: 'alike in letters only', below: 0.01},
  {a: 'terrorist', b: 'terrorism', why: 'derived', least: 0.6},

  {a: 'fractured', b: 'broken', why: 'words of news', least: 0.8},
  {a: 'bus', b: 'coach', why: 'words of news: the vehicle is a late sense of "coach"', least: 0.8},
  {a: 'bus', b: 'train', why: 'two kinds of one thing', below: 0.01},
  {a: 'pensioner', b: 'elderly people', why: 'words of news, one of two words', least: 0.8},
  {a: 'pensioner', b: 'pupil', why: 'people of other ages', below: 0.01},
  {a: 'detain', b: 'arrest', why: 'words of news', least: 0.8},
  {a: 'arrest', b: 'question', why: 'two things that police do', below: 0.01},
  {a: 'kill', b: 'dead', why: 'words of news', least: 0.8},
  {a: 'kill', b: 'injure', why: 'another harm', below: 0.01},
  {a: 'doctor', b: 'nurse', why: 'another calling', below: 0.01},

  {a: 'Monday', b: 'Tuesday', why: 'two days share no more than their kind', below: 0.01},
  {a: 'red', b: 'blue', why: 'two colours are like one head adjective', below: 0.01},
  {a: 'three', b: 'four', why: 'two numbers', below: 0.01},
  {a: 'north', b: 'south', why: 'opposites are not alike', below: 0.01, opposed: true},

  {a: 'survive', b: 'die', why: 'one or the other', below: 0.01, opposed: true},
  {a: 'injure', b: 'die', why: 'first one, then the other'},
  {a: 'arrest', b: 'release', why: 'one or the other', opposed: true},
  {a: 'arrest', b: 'charge', why: 'first one, then the other'},
  {a: 'reject', b: 'accept', why: 'antonyms', opposed: true},
  {a: 'turn down', b: 'approve', why: 'of two words', opposed: true},
  {a: 'rise', b: 'fall', why: 'antonyms', below: 0.01, opposed: true},
  {a: 'rise', b: 'climb', why: 'words of news', least: 0.8},
  {a: 'open', b: 'close', why: 'antonyms', opposed: true},
  {a: 'win', b: 'lose', why: 'antonyms', opposed: true},
  {a: 'win', b: 'defeat', why: 'who wins defeats'},
  {a: 'legal', b: 'illegal', why: 'antonyms of adjectives', opposed: true},
  {a: 'buy', b: 'sell', why: 'two sides of one sale', below: 0.01},
  {a: 'arrive', b: 'leave', why: 'two ends of one visit'},
  {a: 'attack', b: 'defend', why: 'two sides of one fight'},
  {a: 'victory', b: 'defeat', why: 'two sides of one match'},
  {a: 'gazumpish', b: 'survive', why: 'not known'},
]
