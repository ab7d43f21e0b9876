// Well-known places with their other names, a line each: the full name first. Names that mean several things in the news are left out.

/** Countries, towns and waters with their official, older and shorter names. */
export const PLACES = `
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
East Germany|German Democratic Republic|GDR
Vietnam|Viet Nam
Laos|Lao People’s Democratic Republic|Lao PDR
Cambodia|Kampuchea
Thailand|Siam
Guantanamo Bay|Guantánamo Bay|Guantanamo|Guantánamo|Gitmo
Sri Lanka|Ceylon
Libya|Libyan Arab Jamahiriya
Egypt|Arab Republic of Egypt
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
North Macedonia|FYROM|Former Yugoslav Republic of Macedonia
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Bahamas|Bahama Islands
Gambia|The Gambia
Papua New Guinea|PNG
New Zealand|NZ|Aotearoa
Vatican City|Vatican
Palestine|State of Palestine
Gaza Strip|Gaza
Falkland Islands|Falklands|Malvinas
Hong Kong|HKSAR
Macau|Macao
Xinjiang|Xinjiang Uighur Autonomous Region|Xinjiang Uyghur Autonomous Region
Tibet|Tibet Autonomous Region
Crimea|Crimean Peninsula
Golan Heights|Golan
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Ho Chi Minh City|Saigon
San Francisco|S.F.|SF
Byzantine Empire|Eastern Roman Empire|Byzantium
Nazi Germany|Third Reich
Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia
Kharkiv|Kharkov
Lviv|Lvov
Mecca|Makkah
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Petrograd
Volgograd|Stalingrad
Yekaterinburg|Ekaterinburg|Sverdlovsk
Kaliningrad|Königsberg
Chisinau|Kishinev
Dnipro|Dnipropetrovsk|Dnepropetrovsk
Odesa|Odessa
Luhansk|Lugansk
Zaporizhzhia|Zaporozhye
Gdansk|Danzig
Wroclaw|Breslau
Krakow|Cracow
Bratislava|Pressburg
Thessaloniki|Salonica
Istanbul|Constantinople
Izmir|Smyrna
Ulaanbaatar|Ulan Bator
Pune|Poona
Varanasi|Benares
Nanjing|Nanking
Chongqing|Chungking
Tianjin|Tientsin
Bern|Berne
Basel|Basle
Cologne|Köln
Munich|München
Nuremberg|Nürnberg
Vienna|Wien
Gothenburg|Göteborg
Copenhagen|København
The Hague|Den Haag
Antwerp|Antwerpen
Majorca|Mallorca
Slovakia|Slovak Republic
Kyrgyzstan|Kyrgyz Republic
Switzerland|Swiss Confederation
Greece|Hellenic Republic
Venezuela|Bolivarian Republic of Venezuela
Bolivia|Plurinational State of Bolivia
Belarus|Byelorussia|Belorussia
Burkina Faso|Upper Volta
Benin|Dahomey
Micronesia|Federated States of Micronesia
New South Wales|NSW
Las Vegas|Vegas
Philadelphia|Philly
Rio de Janeiro|Rio
Alabama|Ala.
Arizona|Ariz.
Arkansas|Ark.
Florida|Fla.
Kansas|Kan.
Nebraska|Neb.
Nevada|Nev.
Oregon|Ore.
Wisconsin|Wis.
Wyoming|Wyo.
Delaware|Del.
Illinois|Ill.
Indiana|Ind.
Kentucky|Ky.
Maryland|Md.
Missouri|Mo.
Texas|Tex.
Vermont|Vt.
West Virginia|W.Va.
New Mexico|N.M.
North Dakota|N.D.
South Dakota|S.D.
Rhode Island|R.I.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Montana|Mont.
Oklahoma|Okla.
Pennsylvania|Penn.
Tennessee|Tenn.
Washington State|State of Washington
New Jersey|N.J.
New Hampshire|N.H.
North Carolina|N.C.
South Carolina|S.C.
Atlantic Ocean|Atlantic
Pacific Ocean|Pacific
Mediterranean Sea|Mediterranean
Strait of Hormuz|Hormuz Strait
Persian Gulf|Arabian Gulf
Yangtze River|Yangtze
Nile River|Nile|River Nile
Himalayas|Himalaya
Mount Everest|Everest
Heathrow Airport|Heathrow|London Heathrow|London Heathrow Airport
Gatwick Airport|Gatwick|London Gatwick|London Gatwick Airport
John F. Kennedy International Airport|JFK Airport|Kennedy Airport|JFK International Airport
Los Angeles International Airport|LAX`;
