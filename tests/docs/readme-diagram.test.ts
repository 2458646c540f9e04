import { describe, expect, it } from 'vitest';
import { diagramEdges } from '../../docs/diagram.ts';
import { codeBlocks } from './markdown.ts';

describe('the diagram in the README', () => {
  it('has the transitions of the definition, and no other', () => {
    const [diagram] = codeBlocks('README.md').filter(({ language }) => language === 'mermaid');
    const [kind, ...edges] = diagram?.text.trim().split('\n') ?? [];
    expect(kind).toBe('stateDiagram-v2');
    expect(edges.map((edge) => edge.trim())).toEqual(diagramEdges().outer);
  });
});
