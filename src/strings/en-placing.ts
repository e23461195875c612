import type { PlacingStrings } from './placing-strings.ts';

export const enPlacing: PlacingStrings = {
  pickUp: 'Pick up',
  pickedUp: 'Picked up',
  pickedUpAnnounced: (card) => `Picked up: ${card}. Choose a place for it. Escape puts it back.`,
  putBack: (card) => `Put back: ${card}.`,
  placeHere: 'Place it here',
  takeBack: 'Take back',
  placed: (card, place, done, total) => `${card}: placed at ${place}. ${done} of ${total} placed.`,
  stillToPlace: (count) => `Still to place: ${count}`,
  allPlaced: 'All are placed.',
  placeAll: (count) => `Place all ${count} to check.`,
  moved: (card, position, count) => `${card}: now ${position} of ${count}.`,
  moveFirst: 'Move one of them first.',
  ways: {
    match: 'Drag each card to its place. Or tap a card, then its place. Or use the list at the place.',
    sort: 'Drag each card to its group. Or tap a card, then its group. Or use the list on the card.',
    order: 'Drag a card by its handle. Or tap it, then tap where it goes. Or choose its number.',
  },
  allRight: (count) => `All ${count} are right.`,
  partlyRight: (right, count) => `${right} of ${count} right.`,
  inOrder: 'All are in order.',
  partlyInOrder: (right, count) => `${right} of ${count} steps follow the one they should.`,
  moveAll: 'Move them, then check again.',
  moveOthers: 'What is right can stay. Move the others, then check again.',
};
