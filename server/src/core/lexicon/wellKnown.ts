// Well-known bodies with their other names, a line each: the full name first. Names that mean several things in the news are left out.

/** Organisations whose short name is theirs alone. */
export const ORGANISATIONS = `
United Nations Security Council|UN Security Council|Security Council|UNSC
United Nations General Assembly|UN General Assembly|UNGA
United Nations Children’s Fund|UNICEF|Unicef|UN Children’s Fund
United Nations High Commissioner for Refugees|UNHCR|UN High Commissioner for Refugees
United Nations Educational, Scientific and Cultural Organization|UNESCO|Unesco
United Nations Relief and Works Agency|UNRWA|UN Relief and Works Agency
United Nations Development Programme|UNDP|UN Development Programme|United Nations Development Program
United Nations Environment Programme|UNEP|UN Environment Programme
World Food Programme|World Food Program|WFP
Food and Agriculture Organization|Food and Agriculture Organisation|FAO
International Labour Organization|International Labor Organization|ILO
Intergovernmental Panel on Climate Change|IPCC
International Court of Justice|World Court|ICJ
International Criminal Court|ICC
International Organization for Migration|IOM
Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
International Criminal Police Organization|Interpol|INTERPOL
Association of Southeast Asian Nations|ASEAN|Asean
Asia-Pacific Economic Cooperation|APEC
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
Organization of American States|OAS
Commonwealth of Independent States|CIS
Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
Economic Community of West African States|ECOWAS|Ecowas
Southern African Development Community|SADC
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|Group of Twenty|G20|G-20
Asian Infrastructure Investment Bank|AIIB
European Bank for Reconstruction and Development|EBRD
European Court of Justice|ECJ|Court of Justice of the European Union
European Court of Human Rights|ECHR
European Parliament|EU Parliament
European Commission|EU Commission
European Medicines Agency|EMA
European Space Agency|ESA
Doctors Without Borders|Médecins Sans Frontières|MSF
Human Rights Watch|HRW
Amnesty International|Amnesty
World Wide Fund for Nature|World Wildlife Fund|WWF
Reporters Without Borders|Reporters Sans Frontières|RSF
Committee to Protect Journalists|CPJ
Campaign for Nuclear Disarmament|CND
Department of Justice|Justice Department|U.S. Department of Justice|U.S. Justice Department|DOJ|DoJ
Department of Defense|Defense Department|U.S. Department of Defense|U.S. Defense Department|DoD
Department of Energy|Energy Department|U.S. Department of Energy
Department of Agriculture|Agriculture Department|U.S. Department of Agriculture|USDA
Department of Commerce|Commerce Department|U.S. Department of Commerce|U.S. Commerce Department
Department of Labor|Labor Department|U.S. Department of Labor|U.S. Labor Department
Department of Transportation|Transportation Department|U.S. Department of Transportation
Department of Health and Human Services|Health and Human Services|U.S. Department of Health and Human Services|HHS
Department of Housing and Urban Development|HUD
Department of Veterans Affairs|Veterans Affairs Department|U.S. Department of Veterans Affairs
Treasury Department|Department of the Treasury|U.S. Treasury Department|U.S. Department of the Treasury|U.S. Treasury
Supreme Court of the United States|U.S. Supreme Court|United States Supreme Court|SCOTUS
United States Congress|U.S. Congress|US Congress
United States Senate|U.S. Senate|US Senate
U.S. House of Representatives|United States House of Representatives|US House of Representatives|U.S. House
Federal Aviation Administration|FAA|F.A.A.
Federal Communications Commission|FCC|F.C.C.
Federal Trade Commission|FTC|F.T.C.
Federal Emergency Management Agency|FEMA
Federal Deposit Insurance Corporation|FDIC
Drug Enforcement Administration|DEA|D.E.A.
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|A.T.F.
Transportation Security Administration|TSA|T.S.A.
National Transportation Safety Board|NTSB|N.T.S.B.
National Highway Traffic Safety Administration|NHTSA
National Oceanic and Atmospheric Administration|NOAA
National Institutes of Health|NIH|N.I.H.
National Science Foundation|NSF
National Security Council|NSC
U.S. Geological Survey|United States Geological Survey|USGS
U.S. Agency for International Development|United States Agency for International Development|USAID
U.S. Air Force|United States Air Force|USAF
U.S. Marine Corps|United States Marine Corps|USMC
U.S. Government Accountability Office|Government Accountability Office|GAO
U.S. Secret Service|United States Secret Service
Defense Advanced Research Projects Agency|DARPA|Darpa
Democratic National Committee|DNC|D.N.C.
Republican National Committee|RNC|R.N.C.
National Association for the Advancement of Colored People|NAACP|N.A.A.C.P.
American Federation of Labor and Congress of Industrial Organizations|AFL-CIO|A.F.L.-C.I.O.
United Auto Workers|UAW|U.A.W.
American Israel Public Affairs Committee|AIPAC|Aipac
People for the Ethical Treatment of Animals|PETA
New York Police Department|New York City Police Department|NYPD|N.Y.P.D.
Los Angeles Police Department|LAPD|L.A.P.D.
Metropolitan Police|Metropolitan Police Service|Met Police|Scotland Yard
National Health Service|NHS
HM Revenue and Customs|HMRC|HM Revenue & Customs|Her Majesty’s Revenue and Customs
Foreign and Commonwealth Office|Foreign Office|FCO
Crown Prosecution Service|CPS
House of Commons|Commons
Royal Air Force|RAF
Government Communications Headquarters|GCHQ
Secret Intelligence Service|MI6
Security Service|MI5
Federal Security Service|FSB
Inter-Services Intelligence|ISI
Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces|IDF
Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC
People’s Liberation Army|PLA
Chinese Communist Party|Communist Party of China|CCP|CPC
Kuomintang|KMT
Central Bureau of Investigation|CBI
Bharatiya Janata Party|BJP
Indian National Congress|Congress Party
Pakistan Muslim League-Nawaz|Pakistan Muslim League-N|PML-N
Pakistan Tehreek-e-Insaf|PTI
Conservative Party|Conservatives|Tories|Tory Party
Labour Party|Labour
Liberal Democrats|Lib Dems|Liberal Democrat Party
Scottish National Party|SNP
UK Independence Party|UKIP|Ukip|United Kingdom Independence Party
Democratic Unionist Party|DUP
Christian Democratic Union|CDU|Christian Democrats
Christian Social Union|CSU
Social Democratic Party of Germany|SPD
Alternative for Germany|AfD|Alternative für Deutschland
Austrian Freedom Party|Freedom Party of Austria|FPÖ|FPO
Five Star Movement|5-Star Movement|M5S
Law and Justice|Law and Justice Party|PiS
Justice and Development Party|AKP|AK Party
Republican People’s Party|CHP
Nationalist Movement Party|MHP
Peoples’ Democratic Party|HDP
People’s Protection Units|YPG
Syrian Democratic Forces|SDF
Democratic Union Party|PYD
Free Syrian Army|FSA
Nusra Front|al-Nusra Front|Al-Nusra|Jabhat al-Nusra|Jabhat Fateh al-Sham
Hamas|Islamic Resistance Movement
Muslim Brotherhood|Ikhwan
Houthis|Ansar Allah|Ansarullah|Houthi movement
Nazi Party|NSDAP|National Socialist German Workers’ Party
Society of Jesus|Jesuits|Jesuit
Catholic Church|Roman Catholic Church
Boko Haram|Boko Haram group
Al-Shabaab|al-Shabab|Al Shabaab|Shabab
Al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula|AQAP
Al-Qaeda in the Islamic Maghreb|al-Qaida in the Islamic Maghreb|AQIM
Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar-i-Taiba|LeT
Revolutionary Armed Forces of Colombia|FARC|Farc
National Liberation Army|ELN
Liberation Tigers of Tamil Eelam|Tamil Tigers|LTTE
Lord’s Resistance Army|LRA
Irish Republican Army|IRA
Basque Homeland and Freedom|ETA|Euskadi Ta Askatasuna
Ku Klux Klan|KKK
Apple|Apple Inc.|Apple Computer|Apple Computer Inc.
Dell|Dell Computer|Dell Technologies
Foxconn|Hon Hai|Hon Hai Precision Industry
Huawei|Huawei Technologies
Research In Motion|RIM
Airbus|Airbus Industrie|Airbus SAS
AirTran|AirTran Airways
All Nippon Airways|ANA
Cathay Pacific|Cathay Pacific Airways
Japan Airlines|JAL
JetBlue|JetBlue Airways
KLM|KLM Royal Dutch Airlines
Lufthansa|Deutsche Lufthansa
Qantas|Qantas Airways
Singapore Airlines|SIA
Honda|Honda Motor
Hyundai Motor|Hyundai
Mazda|Mazda Motor
Nissan|Nissan Motor
Suzuki Motor|Suzuki
Tesla|Tesla Motors
Toyota|Toyota Motor
Fiat Chrysler Automobiles|Fiat Chrysler|FCA
Ford Motor Company|Ford Motor
General Motors|GM|General Motors Corp.
General Electric|GE
International Business Machines|IBM
Procter & Gamble|Procter and Gamble|P&G
Johnson & Johnson|Johnson and Johnson|J&J
British Airways|BA
Volkswagen|VW
Bayerische Motoren Werke|BMW
Hewlett-Packard|Hewlett Packard|HP
JPMorgan Chase|JPMorgan|JPMorgan Chase & Co.|J.P. Morgan|JP Morgan|J.P. Morgan Chase
Bank of America|BofA|Bank of America Corp.
Citigroup|Citi
Royal Bank of Scotland|RBS
Hongkong and Shanghai Banking Corporation|HSBC|HSBC Holdings
PricewaterhouseCoopers|PwC
Ernst & Young|Ernst and Young|EY
Walmart|Wal-Mart|Wal-Mart Stores|Walmart Stores
Coca-Cola|Coke|Coca-Cola Co.
PepsiCo|Pepsi
ExxonMobil|Exxon Mobil|Exxon
BP|British Petroleum
Royal Dutch Shell|Shell
Lockheed Martin|Lockheed
Northrop Grumman|Northrop
BAE Systems|BAE
European Aeronautic Defence and Space Company|EADS
GlaxoSmithKline|GSK
Taiwan Semiconductor Manufacturing Company|TSMC
Advanced Micro Devices|AMD
Deutsche Bahn|DB|German Railways
News Corp|News Corporation
New York Stock Exchange|NYSE
Bank of England|BoE
Bank of Japan|BOJ|BoJ
People’s Bank of China|PBOC|PBoC
Cable News Network|CNN
National Public Radio|NPR
Public Broadcasting Service|PBS
Canadian Broadcasting Corporation|CBC
Wall Street Journal|WSJ|The Wall Street Journal
Washington Post|The Washington Post
Los Angeles Times|L.A. Times|LA Times|The Los Angeles Times
Financial Times|FT|The Financial Times
Frankfurter Allgemeine Zeitung|FAZ
South China Morning Post|SCMP
Xinhua|Xinhua News Agency
TASS|Tass|ITAR-TASS|Itar-Tass|TASS news agency
Yonhap|Yonhap News Agency
Kyodo|Kyodo News|Kyodo News Agency
Deutsche Presse-Agentur|DPA|dpa
Korean Central News Agency|KCNA
Al Jazeera|al-Jazeera|Aljazeera
National Basketball Association|NBA
National Football League|NFL|N.F.L.
National Hockey League|NHL|N.H.L.
Major League Baseball|MLB|M.L.B.
Major League Soccer|MLS
National Collegiate Athletic Association|NCAA|N.C.A.A.
Fédération Internationale de Football Association|FIFA|Fifa
Union of European Football Associations|UEFA|Uefa
World Anti-Doping Agency|WADA|Wada
World Wrestling Entertainment|WWE
Ultimate Fighting Championship|UFC
Manchester United|Man United|Man Utd|Manchester Utd
Manchester City|Man City
Paris Saint-Germain|PSG|Paris St. Germain|Paris St-Germain
Bayern Munich|Bayern München|FC Bayern|FC Bayern Munich
Inter Milan|Internazionale
Juventus|Juve
West Ham United|West Ham
Massachusetts Institute of Technology|MIT|M.I.T.
California Institute of Technology|Caltech
University of California, Los Angeles|UCLA|U.C.L.A.
University of California, Berkeley|UC Berkeley|University of California at Berkeley
London School of Economics|LSE|London School of Economics and Political Science
University of Oxford|Oxford University
University of Cambridge|Cambridge University
Harvard University|Harvard
Yale University|Yale
Pennsylvania State University|Penn State
Johns Hopkins University|Johns Hopkins`;
