import {analyse} from './analyse.ts'
import type {Message} from './core/message.ts'
import type {ReportInput} from './core/report.ts'
import type {ReadReport} from './export/index.ts'
import {adoptLanguage} from './models/trained/load.ts'
import type {LanguageTables} from './models/trained/language-model.ts'
import {makeReports, reportMessages} from './report/read/index.ts'

export interface ReadClaims {
  readonly reports: readonly ReadReport[]
  readonly messages: readonly Message[]
}

/**
 * Reads each report by itself: what it names, who it says said what, and what each of its clauses asserts. It compares nothing.
 *
 * @param inputs the reports, as texts; the result keeps their order.
 * @throws {TypeError} if a text is no string; {RangeError} if a given date or part is impossible.
 */
export function readClaims(inputs: readonly ReportInput[]): ReadClaims {
  const reports = makeReports(inputs)
  return {
    reports: reports.map((report) => {
      const {sentences, mentions, attributions, claims} = analyse({report}, {now: () => 0})
      return {report, sentences, mentions, attributions, claims}
    }),
    messages: reports.flatMap(reportMessages),
  }
}

/** `readClaims` with weights of the language model that are on their way (see weights-ahead.ts). */
export async function readClaimsWith(
  inputs: readonly ReportInput[],
  weights: Promise<LanguageTables>,
): Promise<ReadClaims> {
  adoptLanguage(await weights)
  return readClaims(inputs)
}
