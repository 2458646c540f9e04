/** What the rule `name` picks from: 64 of each, so that six bits of a hash choose one. */
export const firstNames =
  'Ada Alan Alba Amir Anna Aron Asha Axel Bela Ben Bo Cara Carl Chen Cleo Dana Dara Dean Eda Eli Emil Enid Erik Esra Eva Finn Gia Gwen Hana Hugo Ida Igor Ines Iris Ivan Jana Joel Jon June Kai Kira Lara Leo Lina Luca Mara Max Mia Milo Nina Noa Olga Omar Otto Pia Raul Rosa Sam Sara Tara Theo Uma Vera Yuri'.split(
    ' ',
  );

export const lastNames =
  'Abel Acker Adler Bach Baker Bauer Beck Berg Blum Boyd Brook Burke Cole Conti Costa Cruz Dahl Diaz Doyle Ebner Egan Engel Faber Field Finch Ford Frank Garner Gray Haas Hale Hart Hill Holm Horn Jansen Keller Kemp Kern Klein Koch Lang Lund Marsh Meyer Moss Nagel North Olsen Park Pohl Quinn Reed Roth Sato Silva Stone Sung Tanner Vogel Wagner Weber Wolf Young'.split(
    ' ',
  );
