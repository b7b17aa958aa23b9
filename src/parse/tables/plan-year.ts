import { squash } from './fold-cell.ts';

/** The sixth plan began in 1981; every plan since then runs five years. */
const FIRST = { plan: 6, lastYear: 1985 };

/** Last year of the five-year plan that a header names (“十四五”目标 is of 2025), undefined where it names none. */
export function planYear(header: string): number | undefined {
  const name =
    /(十[一二三四五六七八九]?|[六七八九])五(?=["”’'」]?(?:规划|期|末|底|目标|时期|计划|[^\p{Script=Han}]))/u.exec(
      squash(header),
    )?.[1];
  if (name === undefined) return undefined;
  const ones = '一二三四五六七八九'.indexOf(name.at(-1) ?? '') + 1;
  const plan = name.startsWith('十') ? 10 + ones : ones;
  return FIRST.lastYear + (plan - FIRST.plan) * 5;
}
