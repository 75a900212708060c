/** Why two places were put beside each other, and why what they say differs: two plain clauses for each rule. */
export interface RuleWords {
  readonly together: string
  readonly apart: string
}

const SAME_MATTER = 'the clauses were found to speak of one matter: the words and slots below are what they share'
const COPIED = 'the words stand at one place of a passage that one report took over from the other'

/** By the rule that a unit's evidence names. */
const RULES: Readonly<Record<string, RuleWords>> = {
  'align:same-matter': {together: SAME_MATTER, apart: 'nothing in them differs'},
  'align:same-utterance': {together: 'the quoted words are of one utterance', apart: 'nothing in them differs'},
  'align:said-once': {
    together: 'no other report was found to say it, copies of this one aside',
    apart: 'there is nothing to hold against it',
  },
  'judge:number-differs': {
    together: SAME_MATTER,
    apart: 'the two numbers count one thing in one scope, and no number is both',
  },
  'judge:time-differs': {together: SAME_MATTER, apart: 'no day is in both times, and the event happens once'},
  'judge:place-differs': {together: SAME_MATTER, apart: 'neither place lies in the other, and the event has one place'},
  'judge:actor-differs': {together: SAME_MATTER, apart: 'two people, named in full, for what one person did'},
  'judge:person-differs': {together: SAME_MATTER, apart: 'two people, named in full, for whom it was done to'},
  'judge:order-differs': {together: SAME_MATTER, apart: 'two places in one row'},
  'judge:headline-against-body': {
    together: 'the headline and the text under it speak of one matter',
    apart: 'the headline has another value than the text',
  },
  'judge:quoted-words-differ': {
    together: 'the two quotations have most of their words in common, in one order',
    apart: 'between words that both have, the words differ, and no mark says that something was left out',
  },
  'judge:quoted-otherwise': {
    together: 'the two quotations are of one speaker and have rare words in common',
    apart: 'the words differ; he may have said both',
  },
  'judge:others-on-a-dispute': {
    together: 'two reports differ on something, and of a third report this sentence comes nearest to it',
    apart: 'it may deny what the other report says: weighed, not worked out',
  },
  'judge:one-utterance-two-speakers': {
    together: 'the two quotations are the same words',
    apart: 'they are given to two speakers',
  },
  'judge:one-statement-two-speakers': {
    together: 'the two statements are told in the same words',
    apart: 'they are given to two speakers',
  },
  'judge:total-changed': {
    together: 'the words around each number say that it counts the same: so many dead, missing, in hospital, counted …',
    apart: 'the reports are of different times and have different totals: the count went on, nobody is wrong',
  },
  'judge:totals-differ': {
    together: 'the words around each number say that it counts the same: so many dead, missing, in hospital, counted …',
    apart: 'the totals differ, and which report is the later one is not known',
  },
  'judge:later-version': {
    together: 'the one report is a later version of the other, and the sentence is the same but for its figures',
    apart: 'the later version has another figure',
  },
  'judge:duration-moved': {
    together: SAME_MATTER,
    apart: 'the same length of time says how long it lasts in the one and how far off it is in the other',
  },
  'judge:yes-against-no': {together: SAME_MATTER, apart: 'the one says that it is so, the other that it is not'},
  'judge:firmer-in-one': {
    together: SAME_MATTER,
    apart: 'the one has it as done, the other as planned, expected, possible or only said',
  },
  'judge:planned-then-done': {together: SAME_MATTER, apart: 'planned in the earlier report, done in the later one'},
  'judge:ages-differ': {together: 'both give the age of one person', apart: 'one person has one age'},
  'judge:one-end-differs': {
    together: 'both name a run of days, and the runs begin or end on one day',
    apart: 'the other end differs',
  },
  'judge:one-figure-apart': {
    together: 'the sentences share words, and the figures are the same but for one digit',
    apart: 'one of the two is misprinted or was changed',
  },
  'judge:since-two-years': {
    together: 'both put the same kind of thing first or foremost since a year',
    apart: 'the two years are not one',
  },
  'judge:one-of-two-differs': {
    together: 'both name the two people who did one thing together, and agree on one of them',
    apart: 'they name two people for the other',
  },
  'judge:state-turned': {
    together: 'both tell of the state of one person or thing',
    apart: 'the states exclude one another, and the reports are of different times',
  },
  'judge:states-exclude': {
    together: 'both tell of the state of one person or thing',
    apart: 'nobody and nothing can be in both states',
  },
  'judge:one-act-two-days': {
    together: 'the day stands beside the same verb, in sentences that share words',
    apart: 'the two days are not one',
  },
}

/** Changes made in copying are put beside each other by place, whatever the rule that saw them. */
const CHANGES: Readonly<Record<string, string>> = {
  'trace:attribution-gone': 'the report that took it over no longer says who said it',
  'trace:hedge-lost': 'what was possible or planned is told as so',
  'trace:negation-lost': 'a “no” or “not” came in or went',
  'trace:plan-became-fact': 'what was planned is told as done',
  'trace:act-became-another': 'one act became another',
  'trace:figure-differs': 'the figure is another',
  'trace:figure-replaced': 'the figure is another',
  'trace:place-replaced': 'the place is another',
  'trace:name-differs': 'the name is another',
  'trace:speaker-differs': 'somebody else is said to have said it',
  'trace:quotation-differs': 'the words between the quotation marks are no longer the same',
}

export function ruleWords(rule: string): RuleWords {
  const known = RULES[rule]
  if (known) return known
  if (rule.startsWith('trace:'))
    return {together: COPIED, apart: CHANGES[rule] ?? 'the words there are no longer the same'}
  return {together: SAME_MATTER, apart: 'the values differ'}
}
