export type Child = Node | string | number | null | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

/**
 * An element with attributes and children. Text becomes text nodes, so nothing from an article is ever read as markup.
 * `on...` takes a listener; false, null and undefined leave an attribute or a child out; true sets an empty attribute.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, ...children);
  return element;
}

export function add(parent: Element, ...children: (Child | Child[])[]): void {
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) parent.append(child instanceof Node ? child : String(child));
  }
}

export function fill(parent: Element, ...children: (Child | Child[])[]): void {
  parent.replaceChildren();
  add(parent, ...children);
}

/** The children with a sign between them, for lines of facts. What is left out leaves no sign. */
export function separated(sign: string, ...children: Child[]): Child[] {
  const present = children.filter((child) => child !== null && child !== undefined && child !== false && child !== '');
  return present.flatMap((child, index) => (index === 0 ? [child] : [h('span', { class: 'separator', 'aria-hidden': 'true' }, sign), child]));
}
