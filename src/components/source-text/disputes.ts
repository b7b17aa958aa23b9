import type { Finding } from '../../derive/types.ts';

/** A finding that disputes a figure, as the source page names it. */
export interface Dispute {
  href: string;
  title: string;
}

/** Findings by the figures they dispute. */
export type Disputes = ReadonlyMap<string, readonly Dispute[]>;

/** Which findings dispute which figures; `disputeOf` says a finding in the reader's language. */
export function disputesByFigure(
  findings: readonly Finding[],
  disputeOf: (finding: Finding) => Dispute,
): Disputes {
  const disputes = new Map<string, Dispute[]>();
  for (const finding of findings) {
    const dispute = disputeOf(finding);
    for (const figure of finding.figures) disputes.set(figure, [...(disputes.get(figure) ?? []), dispute]);
  }
  return disputes;
}
