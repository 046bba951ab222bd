// Runs inside the page: reads who said what in the open conversation.

export interface Said {
  readonly fromBot: boolean;
  readonly text: string;
}

/**
 * Oldest first. Every message has one menu button; what surrounds it is the header, what follows is the content.
 * Channels show the newest thread on top, so there the threads are turned round. Must not refer to anything outside.
 */
export const readConversation = (pane: Element): readonly Said[] => {
  const said = (menu: Element): Said => {
    const header = menu.closest('[aria-label="Message header"], .fui-CardHeader') ?? menu.parentElement?.parentElement;
    const content = header?.nextElementSibling;
    return {
      fromBot: header?.querySelector('[aria-label="Message author"], [role=img] svg') !== null,
      text: content instanceof HTMLElement ? content.innerText.trim() : '',
    };
  };
  const inside = (part: Element): readonly Said[] =>
    [...part.querySelectorAll('[aria-label="Show more information"]')].map(said);
  const threads = [...pane.querySelectorAll('.fui-Card')];
  return threads.length === 0 ? inside(pane) : threads.toReversed().flatMap(inside);
};
