/** How long the words stay that say the copy is made, in milliseconds. */
const SHOWN = 4000;

/**
 * `<copy-link>`: a link whose address a button copies. Without script, and where the browser gives no clipboard (plain
 * http), the link stays a link.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const [link, button, status] = [
      this.querySelector('a'),
      this.querySelector('button'),
      this.querySelector('[role="status"]'),
    ];
    if (link === null || button === null || status === null || !('clipboard' in navigator)) return;
    const name = button.textContent;
    let timer = 0;
    const say = (words: string): void => {
      button.textContent = words === '' ? name : words;
      status.textContent = words;
    };
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(link.href).then(
        () => {
          say(this.dataset['copied'] ?? '');
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            say('');
          }, SHOWN);
        },
        // The reader forbids it: the link is still one.
        () => {
          button.hidden = true;
          link.hidden = false;
          link.focus();
        },
      );
    });
    button.hidden = false;
    link.hidden = true;
  }
}

customElements.define('copy-link', CopyLink);
