/** Text of a file of decisions, and what comes of it: `kind a b` by the last letter of the ids, or part of the message. */
export const cases: readonly {
  readonly name: string
  readonly text: string
  readonly gives: readonly string[] | RegExp
}[] = [
  {name: 'a copy, by path', text: 'copy a.txt of b.txt', gives: ['copy a b']},
  {name: 'a copy, by id', text: 'copy r_aaaaaaa of r_bbbb', gives: ['copy a b']},
  {name: 'independent', text: 'independent a.txt b.txt', gives: ['independent a b']},
  {name: 'independent, with "and"', text: 'independent a.txt and b.txt', gives: ['independent a b']},
  {name: 'the end of a path', text: 'copy wire/a.txt of press/b.txt', gives: ['copy a b']},
  {name: 'a path as other systems write it', text: 'copy .\\wire\\a.txt of ./press/b.txt', gives: ['copy a b']},
  {name: 'a name with spaces', text: 'copy "c d.txt" of a.txt', gives: ['copy c a']},
  {
    name: 'comments, empty lines, byte order mark',
    text: '\uFEFF# x\r\n\r\n copy a.txt of b.txt # sure\r\n',
    gives: ['copy a b'],
  },
  {name: 'said twice', text: 'independent a.txt b.txt\nindependent b.txt a.txt', gives: ['independent a b']},
  {name: 'a chain', text: 'copy a.txt of b.txt\ncopy b.txt of "c d.txt"', gives: ['copy a b', 'copy b c']},
  {name: 'nothing', text: '', gives: []},
  {name: 'another verb', text: 'copy a.txt of b.txt\nsteal a.txt from b.txt', gives: /^list\.txt:2: write/},
  {name: 'a word missing', text: 'copy a.txt', gives: /^list\.txt:1: write/},
  {name: 'one report', text: 'copy a.txt of r_aaaa', gives: /^list\.txt:1: both names are one report/},
  {name: 'a name of two reports', text: 'copy same.txt of a.txt', gives: /^list\.txt:1: “same\.txt” names 2 reports/},
  {name: 'both ways', text: 'copy a.txt of b.txt\ncopy b.txt of r_aaaa', gives: /^list\.txt:2 contradicts list\.txt:1/},
  {
    name: 'copy and independent',
    text: 'copy a.txt of b.txt\nindependent b.txt a.txt',
    gives: /^list\.txt:2 contradicts list\.txt:1/,
  },
  {
    name: 'a ring',
    text: 'copy a.txt of b.txt\ncopy b.txt of "c d.txt"\ncopy "c d.txt" of a.txt',
    gives: /contradicts list\.txt:\d: a report would be made from itself/,
  },
  {
    name: 'independent, though both are copies of one report',
    text: 'copy a.txt of "c d.txt"\ncopy b.txt of "c d.txt"\nindependent a.txt b.txt',
    gives: /^list\.txt:3 contradicts list\.txt:1: that joins the two/,
  },
]
