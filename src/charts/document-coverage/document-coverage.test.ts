import { fileURLToPath } from 'node:url';
import { testCases } from '../kind/fixtures/test-cases.ts';
import { CASES } from './cases.ts';
import { layoutCoverage } from './layout.ts';

testCases(CASES, fileURLToPath(new URL('snapshots', import.meta.url)), layoutCoverage);
