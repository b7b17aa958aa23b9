import { formatQuantity, joinQuantity } from '../../i18n/format-number.ts';
import type { Language } from '../../model/vocabulary.ts';
import { formatDecimal } from '../../wording/assessments/value-text.ts';
import type { Bind, BoundNumber, ChartWorld } from './chart-kind.ts';

/** interim */
export function bindNumbers({ dataset, conclusions }: ChartWorld): Bind {
  const figures = new Map(dataset.figures.map((f) => [f.id, f]));
  const rows = new Map([...dataset.planRows, ...dataset.tableRows].map((r) => [r.id, r]));
  const ref = (name: string, language: Language, style = 'long'): BoundNumber => {
    const [row = '', key] = name.split('#');
    if (key !== undefined) {
      const cell = rows.get(row)?.cells[key];
      if (!cell || cell.value === null) throw new Error(`no cell ${name}`);
      const figure = figures.get(cell.figure ?? '');
      const text = joinQuantity(formatQuantity({ printed: cell.raw, value: cell.value, valueHigh: cell.valueHigh, unit: figure?.unit ?? rows.get(row)?.unit ?? null, qualifier: style === 'plain' ? 'exact' : (cell.qualifier ?? 'exact'), cumulative: false }, language, style === 'long' || style === 'plain' ? 'long' : (style as 'short')));
      return { text, value: cell.value };
    }
    const figure = figures.get(name);
    if (!figure || figure.value === null) throw new Error(`no figure ${name}`);
    return { text: joinQuantity(formatQuantity({ ...figure, printed: figure.token, qualifier: style === 'plain' ? 'exact' : figure.qualifier, cumulative: false }, language, style === 'plain' ? 'long' : (style as 'long'))), value: figure.value };
  };
  const assessment = (id: string) => {
    const a = conclusions.assessments.find((x) => x.id === id);
    if (!a) throw new Error(`no assessment ${id}`);
    return a;
  };
  return (inner, language) => {
    if (inner.startsWith('=')) {
      const m = /^=\s*(.*?)(?:\s:\s*(\S+)\s*(\d))?$/u.exec(inner);
      if (!m) throw new Error(`bad ${inner}`);
      const js = (m[1] ?? '').replace(/[\w.-]+\/[\w.]+#\w+|[a-z][\w-]*-\d+\b/gu, (r) => String(ref(r, language).value)).replace(/\^/gu, '**');
      const value = new Function('growth', 'abs', 'max', 'min', `return ${js}`)((a: number, b: number, y: number) => ((b / a) ** (1 / y) - 1) * 100, Math.abs, Math.max, Math.min) as number;
      const unit = m[2] ?? 'none';
      const printed = value.toFixed(Number(m[3] ?? 1));
      if (unit === '%') return { value, text: `${formatDecimal(value, Number(m[3]))}%` };
      if (unit === 'points') return { value, text: language === 'en' ? `${formatDecimal(value, Number(m[3]))} points` : `${formatDecimal(value, Number(m[3]))}个百分点` };
      if (unit === 'times') return { value, text: `${formatDecimal(value, Number(m[3]))}${language === 'en' ? ' times' : '倍'}` };
      if (unit === 'none') return { value, text: formatDecimal(value, Number(m[3] ?? 0)) };
      return { value, text: joinQuantity(formatQuantity({ printed, value, unit, qualifier: 'exact' }, language, 'long')) };
    }
    const [word = '', ...rest] = inner.split(/\s+/u);
    if (word.startsWith('count')) {
      const kv = new Map(rest.slice(1).map((p) => p.split('=') as [string, string]));
      const list = conclusions.assessments.filter((a) => {
        if (kv.has('table') && !(a.row ?? '').startsWith(`${kv.get('table')}/`)) return false;
        if (kv.has('class') && !kv.get('class')?.split(',').includes(a.computed.class)) return false;
        if (kv.has('official') && !kv.get('official')?.split(',').includes(a.official?.class ?? '')) return false;
        if (kv.has('reason') && !kv.get('reason')?.split(',').includes(a.computed.reason ?? '')) return false;
        return true;
      });
      return { value: list.length, text: String(list.length) };
    }
    if (word === 'share') { const v = assessment(rest[0] ?? '').computed.level?.share ?? NaN; return { value: v, text: `${formatDecimal(v * 100, 0)}%` }; }
    if (word === 'asked' || word === 'delivered') { const a = assessment(rest[0] ?? '').asked; const v = (word === 'asked' ? a?.perYear : a?.delivered) ?? NaN; return { value: v, text: a?.unit === '%' ? `${formatDecimal(v, 1)}%` : `${formatDecimal(v, 2)}` }; }
    if (word === 'implied') { const i = assessment(rest[0] ?? '').implied; if (!i) throw new Error('no implied'); return { value: i.value, text: joinQuantity(formatQuantity({ printed: String(i.value), value: i.value, unit: i.unit, qualifier: 'exact' }, language, 'long')) }; }
    const [, name = inner, style = 'long'] = /^(.*?)(?::(short|number|plain))?$/u.exec(inner) ?? [];
    return ref(name, language, style);
  };
}
