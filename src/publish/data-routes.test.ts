import { expect, it } from 'vitest';
import { dataRoutes } from './data-routes.ts';

it('gives each file to one route', () => {
  const paths = ['data/a.json', 'data/a.csv', 'data/a.excel.csv', 'data/schema/a.json', 'datapackage.json'];
  const files = paths.map((path) => ({ path, body: path }));
  const names = (folder: string, ending: string) =>
    dataRoutes(files, folder, ending).map(({ params }) => params.name);
  expect(names('data/', '.json')).toEqual(['a']);
  expect(names('data/', '.csv')).toEqual(['a', 'a.excel']);
  expect(names('data/schema/', '.json')).toEqual(['a']);
});
