/** Prints one element of the page and nothing around it; how, is said in src/app/styles/print-only.css. */
export function printOnly(element: Element): void {
  const { classList } = document.documentElement;
  const mark = (on: boolean): void => {
    classList.toggle('print-one', on);
    element.classList.toggle('print-this', on);
  };
  mark(true);
  // Some browsers open their dialog after `print` has returned.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
