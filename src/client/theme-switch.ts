type Theme = 'light' | 'dark';

const STORE = 'theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme on show: the reader's choice, else the system's. */
function shownTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return prefersDark.matches ? 'dark' : 'light';
}

/** Keeps the choice for the next page; a browser that forbids storage simply forgets it. */
function remember(theme: Theme): void {
  try {
    localStorage.setItem(STORE, theme);
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}

/**
 * `<theme-switch>`: a button that names the theme it leads to. `public/theme.js` puts a remembered choice on the page
 * before it is painted.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const name = (): void => {
      button.textContent = (shownTheme() === 'dark' ? this.dataset['light'] : this.dataset['dark']) ?? '';
    };
    button.addEventListener('click', () => {
      const next: Theme = shownTheme() === 'dark' ? 'light' : 'dark';
      document.documentElement.dataset['theme'] = next;
      remember(next);
      name();
    });
    prefersDark.addEventListener('change', name);
    name();
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
