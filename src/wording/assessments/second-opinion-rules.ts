import type { Assessment } from '../../derive/types.ts';
import type { Language } from '../../model/vocabulary.ts';

type Bilingual = Readonly<Record<Language, string>>;

/** A published method that is shown beside ours. */
export interface SecondOpinionRule {
  method: keyof Assessment['methods'];
  words: Bilingual;
  formula: Bilingual;
  source: Bilingual;
}

/** The three second opinions, as the methods page tells them. */
export const SECOND_OPINION_RULES: readonly SecondOpinionRule[] = [
  {
    method: 'openSdg',
    words: {
      en: 'The growth there was, over the growth that the target needs. 0.95 and more is on track, 0.60 and more moderate progress, 0 and more limited progress, less is deterioration. A target that is reached is achieved. Rows with a start or target of zero are left out.',
      zh: '实际年均增速与目标所需年均增速之比。0.95及以上为进展顺利，0.60及以上为进展中等，0及以上为进展有限，小于0为恶化；已达到目标的为已实现。起点或目标为零的不算。',
    },
    formula: {
      en: '((outcome ÷ start) ^ (1 ÷ years gone) − 1) ÷ |(target ÷ start) ^ (1 ÷ all years) − 1|',
      zh: '（（完成值÷起点）^（1÷已过年数）−1）÷|（目标÷起点）^（1÷总年数）−1|',
    },
    source: {
      en: 'Open SDG 2.4, progress measurement; Statistics Canada, Sustainable Development Goals data hub',
      zh: 'Open SDG 2.4进展测算；加拿大统计局可持续发展目标数据平台',
    },
  },
  {
    method: 'unChart',
    words: {
      en: 'The share of the change that will have been delivered at the due date if growth goes on as it did. 0.95 and more is the best of three classes, 0.10 and more the middle one. At the due date nothing is projected.',
      zh: '假定增速不变，到期时会完成多少变动。0.95及以上为最好一级，0.10及以上为中间一级。已到期的不再推算。',
    },
    formula: {
      en: '(value expected at the due date − start) ÷ (target − start)',
      zh: '（预计到期值−起点）÷（目标−起点）',
    },
    source: {
      en: 'United Nations Statistics Division, SDG progress chart, technical note, 2023',
      zh: '联合国统计司，可持续发展目标进展图技术说明，2023年',
    },
  },
  {
    method: 'linear',
    words: {
      en: 'The share of the change over the share of the time, as if the value moved in equal yearly steps. 1 and more lies on the line or above it.',
      zh: '变动的完成比例与时间占比之比，假定每年走同样一步。1及以上为不低于进度线。',
    },
    formula: {
      en: '((outcome − start) ÷ (target − start)) ÷ (years gone ÷ all years)',
      zh: '（（完成值−起点）÷（目标−起点））÷（已过年数÷总年数）',
    },
    source: {
      en: 'Linear interpolation, as many monitoring reports use it',
      zh: '线性插值，各类监测报告常用',
    },
  },
];
