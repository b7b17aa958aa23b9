import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, readHeaders } from './read-headers.ts';

const blocks = readHeaders(readFileSync('public/_headers', 'utf8'));

it('sends a strict policy with every page', () => {
  const headers = headersFor('/indicators/gdp/', blocks);
  expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/u);
  expect(headers.get('X-Frame-Options')).toBe('DENY');
});

it('lets other sites fetch the data, and frame what is made for it', () => {
  expect(headersFor('/data/figures.json', blocks).get('Access-Control-Allow-Origin')).toBe('*');
  expect(headersFor('/data/figures.json', blocks).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  expect(headersFor('/embed/gdp/', blocks).has('X-Frame-Options')).toBe(false);
});
