import type {Slot} from '../../core/claim.ts'

const isCount = (s: Slot): boolean => s.name === 'howMany' && s.value.kind === 'quantity' && s.value.measure === 'count'

/**
 * Numbers that each have their place or time are claims of their own.
 *
 *     Two people died in Tarsk and three in Norvale on Monday
 *     ^^^ 1              ^^^^^     ^^^^^ 2  ^^^^^^^
 *
 * @param slots sorted by start. @returns one list of slots a claim; one list if nothing is distributed.
 */
export function distributed(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const counts = slots.filter(isCount)
  if (counts.length < 2) return [slots]
  for (const name of ['where', 'when'] as const) {
    const others = slots.filter((s) => s.name === name)
    if (others.length !== counts.length) continue
    const paired = counts.every(
      (c, i) =>
        c.span.start < others[i]!.span.start &&
        (i + 1 === counts.length || others[i]!.span.start < counts[i + 1]!.span.start),
    )
    // The later numbers leave their noun out: "three in Norvale".
    const bare = counts.every(
      (c, i) =>
        i === 0 ||
        (c.value.kind === 'quantity' && (c.value.counted === null || c.value.counted === countedOf(counts[0]!))),
    )
    if (!paired || !bare) continue
    return counts.map((count, i) =>
      slots.filter(
        (s) =>
          (isCount(s) ? s === count : s.name === name ? s === others[i] : true) &&
          // "two people" is whom the first number counts.
          !(i > 0 && s.span.start <= counts[0]!.span.start && s.span.end >= counts[0]!.span.end),
      ),
    )
  }
  return [slots]
}

const countedOf = (slot: Slot): string | null => (slot.value.kind === 'quantity' ? slot.value.counted : null)
