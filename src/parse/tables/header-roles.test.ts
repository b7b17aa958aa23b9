import { describe, expect, it } from 'vitest';
import { parseSegments } from '../segments/parse-segments.ts';
import { parseTables } from './parse-tables.ts';

/** The lines of a table, caption first, and the roles of its columns; `null` for a table that is refused. */
const CASES: readonly (readonly [what: string, lines: string[], roles: string | null])[] = [
  [
    'products of a year that the caption names',
    ['表1 2022年主要产品产量', '产品名称 | 单位 | 产量 | 比上年增长（%）', '水泥 | 万吨 | 156.2 | -11.4'],
    'name unit actual2022 actualGrowth',
  ],
  [
    'the end of a plan and the target of the next',
    ['表1 主要指标', '序号 | 主要指标 | “十三五”末 | “十四五”目标', '1 | 预期寿命（岁） | 80.4 | 81.5'],
    'number name baseline2020 target2025',
  ],
  [
    'amounts and rates, each with a rank',
    [
      '表5 2023年完成情况',
      '指标 | 总量 | 增速',
      '数值 | 位次 | 数值（%） | 位次',
      '生产总值 | 512.3 | 4 | 5.4 | 6',
    ],
    'name actual2023 rank actualGrowth rank',
  ],
  [
    'heads that only name what is measured',
    [
      '表8 2023年各镇主要指标',
      '地区 | 工业增加值 |  | 固定资产投资 |',
      '| 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%）',
      '东镇 | 97.3 | 5.1 | 148.2 | 8.8',
    ],
    'name actual2023 actualGrowth actual2023 actualGrowth',
  ],
  [
    'this year so far and the year before',
    ['表8 2023年外贸', '指标 | 本年累计 | 上年同期 | 同比增减（%）', '出口额 | 58.90 | 50.69 | 16.2'],
    'name actual2023 baseline2022 actualGrowth',
  ],
  [
    'a progress report on targets that lie ahead',
    [
      '表5 规划中期评估',
      '指标 | 2025年目标 | 2022年实际 | 2023年预计 | 进展情况',
      '生产总值 | 650 | 489.5 | 512 | 符合预期',
    ],
    'name target2025 actual2022 actual2023 verdict',
  ],
  [
    'a series of outcomes',
    ['表1 历年产值', '指标 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年', '产值 | 1 | 2 | 3 | 4 | 5'],
    'name actual2019 actual2020 actual2021 actual2022 actual2023',
  ],
  [
    'the years of a plan one by one',
    ['表1 分年度目标', '指标 | 2021年 | 2022年 | 2023年 | 2024年 | 2025年', '产值 | 51 | 52 | 53 | 54 | 55'],
    'name baseline2021 target2022 target2023 target2024 target2025',
  ],
  [
    'two years before the plan and one in it',
    ['表1 “十四五”规划指标', '指标 | 2015年 | 2020年 | 2025年', '产值 | 51 | 52 | 53'],
    'name baseline2015 baseline2020 target2025',
  ],
  [
    'two years of the plan',
    ['表1 “十四五”规划和远景指标', '指标 | 2020年 | 2025年 | 2035年', '产值 | 51 | 52 | 53'],
    'name baseline2020 target2025 target2035',
  ],
  [
    'two years a plan apart, reported',
    ['表1 主要指标完成情况', '指标 | 2015年 | 2020年 | 年均增长（%）', '产值 | 51 | 92 | 12.5'],
    'name baseline2015 actual2020 actualGrowth',
  ],
  [
    'one growth behind targets and outcomes',
    [
      '表1 规划指标',
      '指标 | 2025年目标 | 2025年完成 | 2030年目标 | 年均〔累计〕',
      '产值 | 95 | 98 | 135 | 6%',
    ],
    'name target2025 actual2025 target2030 growth',
  ],
  [
    'three levels',
    [
      '表1 完成情况',
      '指标 | 规划执行情况 | 属性',
      '2020年目标 | 2020年完成',
      '总量 | 增速 | 总量 | 增速',
      '产值 | 700 | 8% | 744 | 8.3% | 预期性',
    ],
    'name target2020 targetGrowth actual2020 actualGrowth attribute',
  ],
  [
    'three levels in a grid',
    [
      '表1 完成情况',
      '| 指标 | 规划执行情况 | | | |',
      '| | 2020年目标 | | 2020年完成 | |',
      '| | 总量 | 增速 | 总量 | 增速 |',
      '| 产值 | 700 | 8% | 744 | 8.3% |',
    ],
    'name target2020 targetGrowth actual2020 actualGrowth',
  ],
  [
    'two tables printed side by side, a cell lost',
    ['表6 收支总表', '项目 | 预算数 | 项目 | 预算数', '事业收入 | 500 | 900'],
    null,
  ],
];

describe('roles of columns', () => {
  it.each(CASES)('reads %s', (_, lines, roles) => {
    const text = lines.join('\n');
    const { tables, problems } = parseTables(text, parseSegments(text));
    const found = tables.map(({ columns }) =>
      columns
        .map(({ role, year }) =>
          ['baseline', 'target', 'actual'].includes(role) ? `${role}${year ?? ''}` : role,
        )
        .join(' '),
    );
    expect(found).toEqual(roles === null ? [] : [roles]);
    expect(problems).toHaveLength(roles === null ? 1 : 0);
    expect(tables.flatMap((table) => table.rows)).toHaveLength(roles === null ? 0 : 1);
  });
});
