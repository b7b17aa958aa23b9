import { expect, test } from 'vitest';
import { inventPromise, inventValue } from '../../derive/fixtures/invent-promise.ts';
import { startNote } from './start-note.ts';

const running = (start: string, unit: string, to: number) =>
  inventPromise({
    finished: false,
    baseline: inventValue(start, { unit, period: '2020' }),
    span: { from: 2020, to },
  });

test('two targets that start from different prints of one year say so', () => {
  const [table, prose] = [running('12', '万元', 2025), running('119667', '元', 2035)];
  expect(startNote('en', prose, [table, prose])).toBe(
    'It starts from 119,667 yuan; the target for 2025 starts from 120,000 yuan. Both are printed for 2020.',
  );
  expect(startNote('zh', table, [table, prose])).toBe(
    '这个目标的起点取12万元，2035年目标的起点取119667元；两个数都是2020年的。',
  );
});

test('and are silent where they start alike, in another year, in something else, or the plan is over', () => {
  const prose = running('120000', '元', 2035);
  expect(startNote('en', prose, [running('12', '万元', 2025), prose])).toBeNull();
  expect(startNote('en', prose, [{ ...running('11', '万元', 2025), finished: true }])).toBeNull();
  expect(startNote('en', { ...prose, finished: true }, [running('11', '万元', 2025)])).toBeNull();
  expect(startNote('en', prose, [running('11', '家', 2025)])).toBeNull();
  expect(
    startNote('en', prose, [{ ...running('11', '万元', 2025), span: { from: 2021, to: 2025 } }]),
  ).toBeNull();
  expect(startNote('en', prose, [{ ...running('11', '万元', 2025), baseline: null }])).toBeNull();
  expect(startNote('en', { ...prose, baseline: null }, [running('11', '万元', 2025)])).toBeNull();
  expect(startNote('en', { ...prose, span: null }, [running('11', '万元', 2025)])).toBeNull();
  expect(
    startNote('en', { ...prose, span: null }, [{ ...running('11', '万元', 2025), span: null }]),
  ).toBeNull();
});
