import type { PhrasingContentMap, RootContentMap } from 'mdast';

/** The directives of the syntax tree, as remark-directive adds them to it. */
export type TextDirective = PhrasingContentMap['textDirective'];
export type LeafDirective = RootContentMap['leafDirective'];
export type ContainerDirective = RootContentMap['containerDirective'];
