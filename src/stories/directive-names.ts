/** The one directive that stands inside a line. */
export const NUMBER = 'n';

/** Directives of a line of their own. */
export const LEAF_NAMES = ['chart'] as const;
/** Directives around other lines. */
export const CONTAINER_NAMES = ['evidence', 'arithmetic', 'note'] as const;

export type LeafName = (typeof LEAF_NAMES)[number];
export type ContainerName = (typeof CONTAINER_NAMES)[number];

export const isLeaf = (name: string): name is LeafName => LEAF_NAMES.some((each) => each === name);
export const isContainer = (name: string): name is ContainerName =>
  CONTAINER_NAMES.some((each) => each === name);
export const isBlockDirective = (name: string): boolean => isLeaf(name) || isContainer(name);
