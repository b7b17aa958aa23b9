import type { SegmentKind } from '../vocabulary.ts';

const NOTE =
  /^(?:注(?:释|解)?\s*(?:\d|[:：(（【[])|备注\s*[:：]|说明\s*[:：]|(?:资料|数据)来源\s*[:：]|[(（]?(?:计量)?单位\s*[:：].{0,20}$)/u;
const TABLE_CAPTION =
  /^(?:续表|附?表)\s*[0-9０-９一二三四五六七八九十]*(?:[-—–.．][0-9０-９]+)*[\s:：]*(?=\S|$)/u;
const FIGURE_CAPTION = /^(?:图|照片|附图)\s*[0-9０-９]+(?:[-—–.．][0-9０-９]+)*\s*(?![、,，和与至])/u;
const PHOTO_CAPTION =
  /^.{2,40}[\s　](?:\S{2,5}[\s　])*\S{1,5}[\s　]?[/／]?摄(?:影)?$|^(?:摄影|图片来源|图\/文|图为).{2,60}$/u;
const BOX = /^专栏\s*[0-9０-９]+(?:[-—–.．][0-9０-９]+)*/u;
const ITEM =
  /^(?:[-•●·▪◆■*]\s+|——|—\s|[0-9０-９]{1,2}\s*[.．、](?![0-9０-９])|[(（][0-9０-９]{1,2}[)）]|[①-⑳])/u;

/** Longer lines are text; the limit also keeps the patterns below from running over a flood of marks. */
const LONGEST_FURNITURE = 200;
const FURNITURE: readonly RegExp[] = [
  /^[-—–\s]*[0-9０-９]{1,4}[-—–\s]*$/u,
  /^第\s*[0-9]+\s*页(?:\s*[,，/]?\s*共\s*[0-9]+\s*页)?$/u,
  /^[0-9]{1,6}\s*版\s*[:：]/u,
  /^\S{1,12}(?:日报|晚报|时报|早报|商报|周刊|报|网)[\s　]+(?:数字报纸?|电子报|数字版|电子版)/u,
  /^\S{1,12}(?:日报|晚报|时报|早报|商报|周刊|报)[\s　].*[0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}/u,
  /^(?:[0-9]{4}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?)?\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?\s*(?:信息来源|文章来源|稿源|来源|发布时间|发布日期|发布机构|时间|日期|作者|编辑|责任编辑|责编|字号|浏览次数|阅读|索引号|文号|发文字号)\s*[:：]/u,
  /^[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$/u,
  /^[(（].{0,30}(?:图片|照片|摄影|供图|作者单位|作者系|作者为|责任编辑|责编|编辑|记者|通讯员).{0,40}[)）]$/u,
  /许可证(?:号|编号|[:：\s])?.{0,24}[0-9]{4,}|ICP\s*备|公网?安备|公安备案|网安备/u,
  /^(?:Copyright|©|版权所有)|All Rights Reserved|未经(?:书面)?(?:授权|允许|许可).{0,12}(?:转载|复制|使用)/iu,
  /^(?:联系|办公|通信|通讯)?地址\s*[:：]|^(?:邮编|邮政编码|传真|电话|联系电话|投稿热线|热线|举报电话|技术支持|主办单位?|承办单位?|网站标识码)\s*[:：]/u,
  /^.{0,30}(?:电话|热线|邮箱|QQ群?)[^。]{0,10}[:：]\s*[0-9][-0-9\s]{6,}/u,
  /(?:…{2,}|\.{5,}|·{4,})\s*[0-9]+$/u,
  /^(?:当前位置|您?(?:所在|现在)的?位置)\s*[:：]|^[^|｜。]{1,12}(?:\s*[|｜]\s*[^|｜。]{1,12}){2,}$/u,
  /^(?:上一篇|下一篇|分享到|打印|关闭|返回|扫一扫|责任编辑)/u,
];

/**
 * What a line is by its own words, whatever stands around it; null where only its neighbours can tell.
 * `hasTableBelow` says that a table line follows, `hasTableAbove` that one (or its note) precedes.
 */
export function kindOfLine(
  content: string,
  hasTableBelow: boolean,
  hasTableAbove: boolean,
): SegmentKind | null {
  if (NOTE.test(content) || (hasTableAbove && /^[*＊※]\s*\S/u.test(content))) return 'note';
  if (BOX.test(content)) return kindOfBox(content, hasTableBelow);
  if (isCaption(content, hasTableBelow)) return 'caption';
  if (content.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(content)))
    return 'furniture';
  if (ITEM.test(content)) return 'item';
  return null;
}

/** A box printed on one line (its last cell mark still there), its title alone, or the title over a table. */
function kindOfBox(content: string, hasTableBelow: boolean): SegmentKind {
  if (hasTableBelow) return 'caption';
  return /[|｜]$/u.test(content) || /[。;；]/u.test(content) || content.length > 80 ? 'box' : 'heading';
}

function isCaption(content: string, hasTableBelow: boolean): boolean {
  if (content.length > 60 || /[。;；!！?？]/u.test(content)) return false;
  if (hasTableBelow)
    return TABLE_CAPTION.test(content) || /(?:表|指标|情况|一览|汇总)(?:[(（].*[)）])?$/u.test(content);
  return (
    (TABLE_CAPTION.test(content) && /^(?:续表|附?表\s*[0-9０-９])/u.test(content)) ||
    FIGURE_CAPTION.test(content) ||
    PHOTO_CAPTION.test(content)
  );
}

/** A line of up to 40 characters that ends no sentence and holds none: a heading, a caption or a by-line. */
export function isShortLine(content: string, limit = 40): boolean {
  return content.length <= limit && !/[。！!;；]/u.test(content) && !/[,，:：、…?？]$/u.test(content);
}

/** Whether a text stops in mid-sentence: nothing that ends a sentence, a clause with colon, a quotation or a bracket. */
export function isCutShort(content: string): boolean {
  return content.length >= 40 && !/[。！!？?；;：:…”"』」）)】》|｜~～]$/u.test(content);
}
