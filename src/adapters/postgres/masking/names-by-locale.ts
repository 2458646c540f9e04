import type { NameLocale } from '../../../ports/database-data.ts';
import { firstNames, lastNames } from './names.ts';

/** What the rule `name` picks from: 64 of each, so that six bits of a hash choose one. */
interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const of = (first: string, last: string): Names => ({ first: first.split(' '), last: last.split(' ') });

/** Names that are frequent where the language is spoken. */
const byLocale: Readonly<Record<NameLocale, Names>> = {
  de: of(
    'Anke Anna Arne Astrid Axel Bärbel Benno Bernd Birgit Björn Britta Carsten Claudia Detlef Dieter Dirk Doris Elke Emma Erik Felix Franziska Frieda Fritz Gerda Götz Greta Günter Hanna Heike Heinz Helga Holger Ilse Ingo Jens Jörg Jürgen Jutta Karin Karl Katja Klaus Lena Lukas Marlies Matthias Mia Moritz Nele Nico Nils Petra Ralf Renate Sabine Silke Sören Sven Thea Thilo Ulrike Uwe Wiebke',
    'Bauer Baumann Beck Becker Berger Böhm Brandt Braun Busch Dietrich Engel Fischer Frank Franke Friedrich Fuchs Graf Groß Günther Haas Hahn Hartmann Heinrich Herrmann Hofmann Horn Huber Jäger Jung Kaiser Keller Klein Koch Köhler König Krämer Kraus Krause Krüger Kuhn Lange Lehmann Lorenz Ludwig Maier Martin Meier Meyer Möller Müller Neumann Peters Pohl Richter Roth Schäfer Schmidt Scholz Schröder Schulz Seidel Vogel Wagner Weiß',
  ),
  es: of(
    'Adrián Agustín Alba Alejandra Álvaro Amparo Ana Andrés Ángel Antonio Aurora Beatriz Begoña Blanca Bruno Carlos Carmen Clara Concha Cristina Daniel Diego Dolores Elena Enrique Esteban Eva Fátima Felipe Fernando Francisca Gabriel Gonzalo Guillermo Héctor Hugo Inés Irene Isabel Iván Javier Jesús Joaquín José Juan Julia Laura Lucía Luis Manuel Marcos María Marina Mario Mercedes Miguel Mónica Nicolás Nuria Óscar Pablo Paula Pilar Rubén',
    'Aguilar Alonso Álvarez Blanco Bravo Calvo Campos Cano Carmona Castillo Castro Cortés Crespo Cruz Delgado Díaz Domínguez Durán Fernández Flores Fuentes Gallego García Garrido Gil Giménez Gómez González Guerrero Gutiérrez Hernández Herrera Hidalgo Iglesias Jiménez Lorenzo Lozano Marín Márquez Martín Medina Méndez Molina Montero Mora Morales Moreno Muñoz Navarro Núñez Ortega Ortiz Parra Pascual Peña Pérez Prieto Ramírez Ramos Reyes Romero Rubio Ruiz Serrano',
  ),
  fr: of(
    'Adèle Agnès Alain Alice Aline Amélie André Anne Antoine Arnaud Baptiste Benoît Bernard Camille Cécile Céline Chantal Chloé Claire Clément Colette Damien Denis Édith Élise Éloïse Émile Étienne Fabien Florence François Gaëlle Gérard Gilles Hélène Henri Hugo Inès Isabelle Jacques Jeanne Jérôme Joël Juliette Léa Léon Loïc Louis Lucie Luc Manon Marc Margaux Mathilde Maxime Michel Nadine Noël Odile Pascal Rémi Sylvie Théo Yves',
    'Adam André Arnaud Aubert Barbier Benoît Bertrand Blanc Blanchard Bonnet Boucher Bourgeois Boyer Brun Brunet Caron Chevalier Clément Colin David Deschamps Dubois Dufour Dumas Dumont Dupont Dupuis Durand Fabre Faure Fleury Fontaine Fournier Gaillard Garnier Gauthier Gérard Giraud Girard Guérin Henry Hubert Jacquet Joly Lacroix Lambert Lefèvre Legrand Lemaire Leroy Lopez Marchand Martin Masson Mercier Meunier Moreau Morel Noël Perrin Picard Renard Rousseau Vidal',
  ),
  it: of(
    'Ada Alberto Alessia Alessio Andrea Angela Anna Antonio Arianna Beatrice Bruno Camilla Carla Carlo Caterina Chiara Claudio Cristina Dario Davide Edoardo Elena Elisa Emanuele Enrico Enzo Fabio Federica Filippo Francesca Franco Gabriele Gaia Giacomo Gianni Giorgio Giovanna Giulia Giuseppe Greta Irene Jacopo Laura Leonardo Lorenzo Luca Lucia Luigi Marco Maria Marta Matteo Michele Mirko Noemi Paola Paolo Pietro Roberto Rosa Sara Silvia Stefano Teresa',
    'Amato Barbieri Basile Battaglia Bellini Benedetti Bernardi Bianchi Bianco Bruno Caputo Carbone Caruso Cattaneo Colombo Conte Conti Coppola Costa Costantini Damico Vitale Donati Esposito Fabbri Farina Ferrara Ferrari Ferraro Ferretti Ferri Fiore Fontana Galli Gallo Gatti Gentile Giordano Grasso Greco Guerra Leone Lombardi Longo Mancini Marchetti Mariani Marini Marino Martinelli Martini Mazza Messina Monti Morelli Moretti Neri Orlando Palumbo Parisi Pellegrini Rinaldi Romano Russo',
  ),
  ja: of(
    '愛 葵 明 明美 彩 綾香 純 一郎 恵 恵子 圭 健 健一 健太 浩 浩二 幸子 剛 香織 和子 和也 薫 菊 清 久美子 慶 光 誠 真由美 学 美咲 美穂 美雪 実 宗 望 直樹 直美 奈々 典子 春 春子 遥 秀樹 博 弘美 千尋 翔 翔太 進 静香 慎一 聡 大輔 大地 拓也 武 忠 千春 智子 徹 豊 優子 由美',
    '青木 阿部 荒井 安藤 池田 石井 石川 石田 伊藤 井上 今井 上田 上野 内田 遠藤 大野 岡田 岡本 小川 小野 加藤 金子 菊地 木村 工藤 小島 後藤 小林 近藤 斎藤 酒井 坂本 佐々木 佐藤 柴田 清水 菅原 杉山 鈴木 高木 高田 高橋 竹内 武田 田中 谷口 田村 千葉 中島 中野 中村 中山 西村 野口 橋本 長谷川 林 原田 平野 福田 藤井 藤田 藤原 前田',
  ),
  nl: of(
    'Anouk Anke Arjen Bart Bas Bram Britt Cas Coen Daan Dirk Eline Els Emma Esmée Eva Femke Finn Floor Floris Fleur Geert Gijs Guus Hanneke Harm Ilse Inge Iris Jaap Jan Jasper Jeroen Jesse Joris Julia Karin Kees Koen Lars Lieke Lisa Loes Lotte Luuk Maartje Marijke Mees Mieke Mila Nienke Niels Noor Pieter Renske Roos Ruud Sander Saskia Sem Sjoerd Tess Teun Wouter',
    'Aalbers Bakker Beekman Berends Blom Boer Bos Bosch Bosman Brouwer Bruin Dekker Dijkstra Doorn Driessen Evers Geerts Gerritsen Groen Groot Haan Hendriks Hermans Heuvel Hoekstra Hofman Huisman Jacobs Jansen Janssen Jonker Kok Koning Koster Kramer Kuiper Kuipers Lammers Maas Martens Meijer Meulen Mol Molenaar Mulder Nijhof Oosterhuis Peeters Peters Postma Prins Ruiter Schipper Scholten Smeets Smit Smits Timmermans Veenstra Verhoeven Vermeer Visser Vos Willems',
  ),
  pl: of(
    'Adam Agata Agnieszka Aleksander Alicja Andrzej Anna Antoni Artur Barbara Bartosz Beata Błażej Bogdan Borys Bożena Cezary Czesław Damian Danuta Dorota Edyta Elżbieta Ewa Filip Gabriela Grażyna Grzegorz Halina Hanna Henryk Iga Ignacy Irena Iwona Jacek Jagoda Jakub Jan Janina Jerzy Joanna Józef Kacper Katarzyna Kinga Krzysztof Łukasz Maciej Małgorzata Marek Michał Mikołaj Natalia Olga Oskar Paweł Piotr Rafał Stanisław Tomasz Urszula Wojciech Zofia',
    'Adamczyk Bąk Baran Borek Brzoza Cieślak Czarnecki Duda Dudek Dziedzic Fijałkowski Gajda Gajewski Głowacki Górski Grabowski Jabłoński Jankowski Jasiński Kaczmarek Kamiński Kołodziej Kowalczyk Kowalski Kozłowski Krajewski Krawczyk Król Kubiak Kucharski Lewandowski Lis Maciejewski Majewski Makowski Malinowski Marciniak Mazur Mazurek Michalak Mróz Nowak Nowakowski Nowicki Olszewski Ostrowski Pawlak Pawłowski Pietrzak Piotrowski Przybylski Sikora Sobczak Stępień Szczepański Szewczyk Szymański Tomaszewski Walczak Wiśniewski Włodarczyk Wójcik Wróbel Zając',
  ),
  pt: of(
    'Adriana Afonso Alexandre Álvaro Amélia Ana André António Beatriz Bernardo Bruno Camila Carla Carlos Catarina Cecília César Clara Cláudia Cristóvão Daniel Débora Diogo Duarte Eduardo Elisa Estêvão Eva Fábio Fernanda Filipe Flávia Francisco Gabriela Gonçalo Graça Guilherme Helena Henrique Inês Isabel Ivo Joana João Joaquim Jorge José Júlia Laura Leonor Lúcia Luís Madalena Mafalda Marco Margarida Mário Marta Miguel Nuno Patrícia Paulo Rita Tiago',
    'Abreu Almeida Alves Amaral Andrade Antunes Araújo Azevedo Baptista Barbosa Barros Borges Branco Brito Caetano Campos Cardoso Carneiro Carvalho Castro Coelho Correia Costa Couto Cruz Cunha Dias Domingues Duarte Esteves Faria Fernandes Ferreira Figueiredo Fonseca Freitas Garcia Gaspar Gomes Gonçalves Henriques Leal Leite Lima Lopes Loureiro Lourenço Macedo Machado Magalhães Marques Martins Matos Melo Mendes Miranda Monteiro Morais Moreira Mota Moura Nascimento Neves Nogueira',
  ),
  sv: of(
    'Agneta Åke Alva Anders Anna Arvid Åsa Astrid Axel Berit Bertil Birgitta Björn Bo Britt Carina Cecilia Dag Ebba Elin Elsa Emil Erik Eva Folke Fredrik Frida Göran Gösta Greta Gunilla Gunnar Gustav Håkan Hanna Hedda Helena Hugo Ida Inga Ingrid Jan Jens Johan Karin Kerstin Klara Kjell Lars Leif Lena Linnéa Ludvig Maja Märta Nils Olle Örjan Pernilla Rut Saga Sigrid Sören Ylva',
    'Åberg Ahlgren Alm Andersson Åström Axelsson Backman Berg Berggren Berglund Bergman Bergström Björk Blom Boström Carlsson Dahl Danielsson Ek Eklund Engström Eriksson Forsberg Fransson Fredriksson Gunnarsson Gustafsson Håkansson Hansson Hedlund Hellström Henriksson Hermansson Holm Holmberg Holmgren Isaksson Jakobsson Jansson Johansson Jönsson Karlsson Larsson Lind Lindberg Lindgren Lindström Löfgren Lund Lundgren Magnusson Månsson Mattsson Nilsson Norberg Nordin Nyström Olofsson Öberg Persson Pettersson Sjöberg Söderberg Wikström',
  ),
  uk: of(
    'Аліна Анастасія Андрій Анна Антон Артем Богдан Богдана Борис Валентина Валерій Василь Віктор Вікторія Віра Віталій Володимир Ганна Галина Григорій Дарина Денис Діана Дмитро Євген Єва Захар Зоя Іван Ігор Ілля Інна Ірина Катерина Кирило Лариса Леонід Лідія Любов Людмила Максим Маргарита Марина Марія Марко Микита Микола Михайло Надія Назар Наталія Ніна Оксана Олег Олександр Олена Ольга Остап Павло Петро Роман Руслан Софія Тетяна',
    'Антоненко Бабенко Бабич Білик Білоус Бойко Бондар Бондаренко Василенко Власенко Волошин Гаврилюк Гнатюк Гончар Гончаренко Гриценко Гришко Даниленко Демченко Дзюба Дорошенко Жук Заєць Зінченко Іваненко Іванчук Іщенко Карпенко Клименко Кобзар Коваленко Коваль Ковальчук Козак Колісник Кравець Кравченко Кравчук Кузьменко Кучер Левченко Лисенко Литвин Литвиненко Мазур Марченко Мельник Мороз Назаренко Олійник Онищенко Павленко Панченко Петренко Пономаренко Приходько Романенко Савченко Семенюк Сидоренко Ткаченко Ткачук Шевченко Юрченко',
  ),
};

export function namesOf(locale: NameLocale | undefined): Names {
  return locale === undefined ? { first: firstNames, last: lastNames } : byLocale[locale];
}

/** A name in full, in the order in which it is written there: of SQL for the parts. */
export function inFull(locale: NameLocale | undefined, first: string, last: string): readonly [string, string, string] {
  return locale === 'ja' ? [last, "' '", first] : [first, "' '", last];
}
