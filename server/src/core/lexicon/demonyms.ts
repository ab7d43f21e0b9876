// Words for the people and things of a country: "French", "Frenchman", "North Koreans". They are no names of the country.

/** Country: its demonyms. Those in -n and -i have a plural in -s, the rest is written out. Words with two countries ("Korean", "Congolese") are left out. */
const TABLE = `Afghanistan: Afghan, Afghani
Albania: Albanian
Algeria: Algerian
Angola: Angolan
Argentina: Argentine, Argentines, Argentinian
Armenia: Armenian
Australia: Australian, Aussie, Aussies
Austria: Austrian
Azerbaijan: Azerbaijani, Azeri
Bahrain: Bahraini
Bangladesh: Bangladeshi
Belarus: Belarusian, Belarussian
Belgium: Belgian
Bolivia: Bolivian
Bosnia: Bosnian
Botswana: Batswana, Motswana
Brazil: Brazilian
Bulgaria: Bulgarian
Burundi: Burundian
Cambodia: Cambodian
Cameroon: Cameroonian
Canada: Canadian
Chad: Chadian
Chechnya: Chechen
Chile: Chilean
China: Chinese
Colombia: Colombian
Costa Rica: Costa Rican
Croatia: Croatian, Croat, Croats
Cuba: Cuban
Cyprus: Cypriot, Cypriots
Czech Republic: Czech, Czechs
Denmark: Danish, Dane, Danes
East Timor: Timorese
Ecuador: Ecuadorian, Ecuadorean
Egypt: Egyptian
El Salvador: Salvadoran, Salvadorean
England: English, Englishman, Englishmen, Englishwoman, Englishwomen
Eritrea: Eritrean
Estonia: Estonian
Ethiopia: Ethiopian
Europe: European
Fiji: Fijian
Finland: Finnish, Finn
France: French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
Gambia: Gambian
Georgia: Georgian
Germany: German
Ghana: Ghanaian
Greece: Greek, Greeks
Greenland: Greenlandic, Greenlander, Greenlanders
Guatemala: Guatemalan
Haiti: Haitian
Honduras: Honduran
Hungary: Hungarian
Iceland: Icelandic, Icelander, Icelanders
India: Indian
Indonesia: Indonesian
Iran: Iranian
Iraq: Iraqi
Ireland: Irish, Irishman, Irishmen, Irishwoman, Irishwomen
Israel: Israeli
Italy: Italian
Ivory Coast: Ivorian
Jamaica: Jamaican
Japan: Japanese
Jordan: Jordanian
Kazakhstan: Kazakh, Kazakhs, Kazakhstani
Kenya: Kenyan
Kosovo: Kosovar, Kosovars, Kosovan
Kuwait: Kuwaiti
Kyrgyzstan: Kyrgyz
Laos: Laotian
Latvia: Latvian
Lebanon: Lebanese
Liberia: Liberian
Libya: Libyan
Lithuania: Lithuanian
Luxembourg: Luxembourger, Luxembourgers
Madagascar: Malagasy
Malawi: Malawian
Malaysia: Malaysian
Mali: Malian
Malta: Maltese
Mauritania: Mauritanian
Mauritius: Mauritian
Mexico: Mexican
Moldova: Moldovan
Mongolia: Mongolian
Montenegro: Montenegrin
Morocco: Moroccan
Mozambique: Mozambican
Myanmar: Burmese
Namibia: Namibian
Nepal: Nepalese, Nepali
Netherlands: Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen
New Zealand: New Zealander, New Zealanders, Kiwi
Nicaragua: Nicaraguan
Nigeria: Nigerian
North Korea: North Korean
North Macedonia: Macedonian
Norway: Norwegian
Oman: Omani
Pakistan: Pakistani
Panama: Panamanian
Papua New Guinea: Papua New Guinean
Paraguay: Paraguayan
Peru: Peruvian
Philippines: Filipino, Filipinos, Filipina, Filipinas, Philippine
Poland: Polish, Pole, Poles
Portugal: Portuguese
Puerto Rico: Puerto Rican
Qatar: Qatari
Romania: Romanian
Russia: Russian
Rwanda: Rwandan
Saudi Arabia: Saudi, Saudi Arabian
Scotland: Scottish, Scot, Scots, Scotsman, Scotsmen
Senegal: Senegalese
Serbia: Serbian, Serb, Serbs
Sierra Leone: Sierra Leonean
Singapore: Singaporean
Slovakia: Slovak, Slovaks, Slovakian
Slovenia: Slovenian, Slovene, Slovenes
Somalia: Somali, Somalian
South Africa: South African
South Korea: South Korean
South Sudan: South Sudanese
Spain: Spanish, Spaniard, Spaniards
Sri Lanka: Sri Lankan
Sudan: Sudanese
Sweden: Swedish, Swede, Swedes
Switzerland: Swiss
Syria: Syrian
Taiwan: Taiwanese
Tajikistan: Tajik, Tajiks
Tanzania: Tanzanian
Thailand: Thai
Tibet: Tibetan
Tunisia: Tunisian
Turkey: Turkish, Turk, Turks
Turkmenistan: Turkmen
Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates: Emirati
United Kingdom: British, Briton, Brit, Brits
United States: American
Uruguay: Uruguayan
Uzbekistan: Uzbek, Uzbeks
Venezuela: Venezuelan
Vietnam: Vietnamese
Wales: Welsh, Welshman, Welshmen, Welshwoman, Welshwomen
Yemen: Yemeni
Zambia: Zambian
Zimbabwe: Zimbabwean`;

const countries: ReadonlyMap<string, string> = new Map(TABLE.split('\n').flatMap((line) => {
  const [country, words] = line.split(': ');
  return words.split(', ').flatMap((word): [string, string][] => (/[ni]$/.test(word) && !/(?:ch|sh|ts)(?:wo)?m[ae]n$/.test(word) ? [[word, country], [`${word}s`, country]] : [[word, country]]));
}));

/** The country of a demonym as written, capital letter included: "French" → "France"; null for any other words. */
export const countryOfDemonym = (words: string): string | null => countries.get(words) ?? null;

const WITH_ARTICLE = /^(?:United |Netherlands|Philippines|Czech Republic|Gambia)/;

/** A country as it stands in a sentence: "the Netherlands", "France". */
export const countryInWords = (country: string): string => (WITH_ARTICLE.test(country) ? `the ${country}` : country);
