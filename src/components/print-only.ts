/**
 * Prints one element of the page and nothing around it; how, is said in src/app/styles/print-only.css. A browser that
 * saves it instead offers `name` for the file.
 */
export function printOnly(element: Element, name = ''): void {
  const { classList } = document.documentElement;
  const { title } = document;
  const mark = (on: boolean): void => {
    classList.toggle('print-one', on);
    element.classList.toggle('print-this', on);
    if (name !== '') document.title = on ? name : title;
  };
  mark(true);
  // Some browsers open their dialog after `print` has returned.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
