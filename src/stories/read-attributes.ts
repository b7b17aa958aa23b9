import type { ContainerDirective, LeafDirective } from './directive-nodes.ts';
import type { StoryFile } from './story-file.ts';

type BlockDirective = LeafDirective | ContainerDirective;

const marks = ({ type }: BlockDirective): string => (type === 'leafDirective' ? '::' : ':::');

/** The one attribute a directive has. @returns null, with a problem noted, where it is missing */
export function attributeOf(node: BlockDirective, name: string, file: StoryFile): string | null {
  const { [name]: value, ...others } = node.attributes ?? {};
  refuseNames(node, Object.keys(others), `${name}="…" alone`, file);
  if (value) return value;
  file.refuse(
    node,
    `${marks(node)}${node.name} without “${name}”`,
    `${marks(node)}${node.name}{${name}="…"}`,
    'Nothing is assumed where a part is left out',
  );
  return null;
}

/** Notes a problem for each attribute of a directive that takes none. */
export function refuseAttributes(node: BlockDirective, file: StoryFile): void {
  refuseNames(node, Object.keys(node.attributes ?? {}), 'no attributes', file);
}

function refuseNames(
  node: BlockDirective,
  names: readonly string[],
  expected: string,
  file: StoryFile,
): void {
  for (const name of names)
    file.refuse(
      node,
      `attribute “${name}” of ${marks(node)}${node.name}`,
      expected,
      'Mend the spelling or remove it',
    );
}
