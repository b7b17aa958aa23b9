import type { Quantity } from '../figures/quantity.ts';
import type { Clause } from './clause.ts';

/** Verbs and bounds between what is measured and its number. */
const VERB =
  /(?:已|均|约|近|共|还|可|将|也|又|再|并|全面|分别|力争|确保|争取|预计|实现|累计|同比|达到|达成|达|为|是|超过|超|突破|提高|提升|下降|降低|上升|缩小|增长|增加|减少|稳定|保持|控制|完成|占到|到|至|在|从|由|了|年均|的|[:：])+\s*$/u;
const LEADING =
  /^(?:其中|同时|并|且|以及|全区|全市|全省|我区|该区|今年|去年|目前|截至目前|\d{4}年|到\d{4}年|—+|和|、)+/u;
const JOINED = /[、和及]/u;

/**
 * The words that say what a quantity measures, as they stand before it: `财政总收入` in 预计实现财政总收入95亿元.
 * For the second of a list with 分别 it is the second subject. Null where the clause names nothing.
 */
export function measureOf(clause: Clause, quantity: Quantity, earlier: readonly Quantity[]): string | null {
  const listed = clause.head.includes('分别') ? subjectOf(clause, earlier) : null;
  const words = listed ?? trim(lastPhrase(clause.head));
  if (words.length >= 2) return words;
  const counted =
    /^[\p{Script=Han}“”]{2,10}/u.exec(clause.tail.replace(/^(?:的|以上|左右)/u, ''))?.[0] ?? null;
  return quantity.form === 'rank' ? trim(clause.head) || null : counted;
}

function lastPhrase(head: string): string {
  const verbless = head.replace(VERB, '');
  const cut = Math.max(verbless.lastIndexOf('、'), verbless.lastIndexOf('。'), verbless.lastIndexOf(' '));
  const phrase = verbless.slice(cut + 1);
  const verb =
    /(?:实现|完成|接待|具备|拥有|新增|集聚|引进|培育|建设|打造|推进|占|发放|减|服务|建成|达到|提高至|力争)(?=[\p{Script=Han}A-Z])/u.exec(
      phrase,
    );
  return verb && phrase.length - verb.index - verb[0].length >= 2
    ? phrase.slice(verb.index + verb[0].length)
    : phrase;
}

function trim(words: string): string {
  return words
    .replace(LEADING, '')
    .replace(VERB, '')
    .replace(/^[“"（(\s]+|[”"）)\s]+$/gu, '')
    .slice(-24);
}

/** A、B分别为x和y: the subject with the same place in its list as the quantity in its own. */
function subjectOf(clause: Clause, earlier: readonly Quantity[]): string | null {
  const [subjects] = clause.head.split('分别');
  const names = (subjects ?? '')
    .split(JOINED)
    .map((name) => trim(name))
    .filter((name) => name.length >= 2);
  const index = earlier.filter(
    (quantity) => quantity.start >= clause.sentence.start + clause.before.lastIndexOf('分别'),
  ).length;
  return names[Math.min(index, names.length - 1)] ?? null;
}
