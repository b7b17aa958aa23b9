import { checkLayout } from '../../src/charts/check-layout.ts';
import type { ChartLayout } from '../../src/charts/layout-types.ts';

/** A drawing with the name that a message gives it: `asked-delivered, zh, narrow`. */
export interface NamedLayout {
  name: string;
  layout: ChartLayout;
}

/** Every label of every drawing against the others, the marks, the bars and the frame: a message for each fault, naming the chart. */
export function checkChartLabels(drawings: Iterable<NamedLayout>): string[] {
  const messages: string[] = [];
  for (const { name, layout } of drawings)
    for (const { message } of checkLayout(layout)) messages.push(`${name}: ${message}`);
  return messages;
}
