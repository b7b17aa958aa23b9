import { buildAddressBook } from '../lib/address.ts';

/** The address book of this build, with the base and the origin that Astro was given. */
export const addresses = buildAddressBook(import.meta.env.BASE_URL, import.meta.env.SITE);
