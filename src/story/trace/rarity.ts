/**
 * Words that say nothing of who copied whom. Written down by hand: the closed classes of English, and the words that
 * any report of anything uses.
 */
const CLOSED = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without
  about above after against along among around before behind below beneath beside between beyond down during near per since
  through throughout till toward under until via i me my mine we us our ours you your yours he him his she her hers it its
  they them their theirs this that these those who whom whose which what where when why how there here be am is are was were
  been being have has had having do does did done doing will would shall should can could may might must not no s t re ve ll
  also just only even still now too very more most much many some any each every all both either neither such own same other
  another one like because while though although however said say says told according well back again ever never once mr mrs ms`
    .split(/\s+/),
) // prettier-ignore
const COMMON = new Set(
  `new first last next year years day days week weeks month months time times hour hours minute minutes people person man men
  woman women child children family group number part place way thing things world country city town state area home house
  official officials government minister ministry president police company report reports reported statement spokesman
  spokeswoman spokesperson reporter reporters news added adding called call make made making take taken took taking give given
  gave get got go going went come came coming see seen saw know known think want use used using work working leave left
  put set start started begin began begun end ended ending keep kept hold held turn turned show showed shown find found
  become became bring brought remain remained continue continued expect expected plan plans planned ask asked tell meet
  met meeting talks talk speak spoke spoken announce announced include including included several least around nearly early
  late later earlier ago today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday morning
  afternoon evening night january february march april may june july august september october november december
  old young good bad big small large long short high low great local national public international head chief leader
  member members case cases matter point result results right left side top open closed close near far half third quarter
  two three four five six seven eight nine ten million billion thousand hundred dozen need needed help let look live lived
  life move moved pay paid run running stand stop stopped follow followed try tried lead led leading say believe hope lose
  lost win won issue question reason fact kind lot less few able likely possible whether`
    .split(/\s+/),
) // prettier-ignore

/** 0 for words of the closed classes, 0.4 for words that any report uses, 1 for the rest; a number of one digit is common. */
export function rarity(form: string): number {
  if (CLOSED.has(form)) return 0
  if (COMMON.has(form)) return 0.4
  if (/^\d$/.test(form) || /^\p{P}+$/u.test(form)) return 0.4
  return form.length < 2 ? 0.2 : 1
}

export const isClosed = (form: string): boolean => CLOSED.has(form)
