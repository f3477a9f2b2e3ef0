"""Word lists and sentence templates of the made-up municipalities.

Nouns are written once with their declension; every form is derived. Compounds of two or three parts give
the long tail of words that Swedish administrative prose has.
"""

MONTHS = ("januari februari mars april maj juni juli augusti september oktober november december").split()
SHORT_MONTHS = "jan. feb. mars apr. maj juni juli aug. sept. okt. nov. dec.".split()
WEEKDAYS = "måndagen tisdagen onsdagen torsdagen fredagen".split()

MUNICIPALITIES = """Alvesta Arboga Bjurholm Borgholm Dorotea Eslöv Fagersta Gällivare Hagfors Härnösand Järfälla
Kävlinge Lekeberg Mörbylånga Norrtälje Ovanåker Perstorp Rättvik Sävsjö Tidaholm Uddevalla Vänersborg Åtvidaberg
Älvdalen""".split()

# Name, letters of its case numbers.
ORGANS = [
    ("kommunstyrelsen", "KS"), ("kommunfullmäktige", "KF"), ("socialnämnden", "SN"), ("byggnadsnämnden", "BN"),
    ("barn- och utbildningsnämnden", "BUN"), ("miljö- och byggnadsnämnden", "MBN"), ("tekniska nämnden", "TN"),
    ("kultur- och fritidsnämnden", "KFN"), ("vård- och omsorgsnämnden", "VON"), ("överförmyndarnämnden", "ÖFN"),
    ("samhällsbyggnadsnämnden", "SBN"), ("arbetsmarknadsnämnden", "AMN"),
]
ADMINISTRATIONS = """kommunledningsförvaltningen socialförvaltningen samhällsbyggnadsförvaltningen
kulturförvaltningen utbildningsförvaltningen omsorgsförvaltningen miljöförvaltningen ekonomiavdelningen
stadsbyggnadskontoret fastighetskontoret""".split()

FIRST_NAMES = """Agneta Ahmed Alva Anneli Arvid Astrid Axel Bengt Birgit Bo Carina Christer Daniel Ebba Ellen Folke
Gustav Hanna Helena Henrik Ingrid Ivar Jonas Josefin Karin Kjell Klara Leif Lina Linnéa Lovisa Lotta Mahmoud Margareta
Mikael Mona Nils Olof Oskar Pernilla Petra Rolf Rut Samira Sigrid Sofia Sten Susanne Tobias Torsten Ulrika Viktor Yngve
Yvonne Åke Åsa Örjan""".split()
LAST_NAMES = """Ahlgren Alm Berglund Bjerke Blom Boström Carlsson Dahl Edvardsson Ek Ekdahl Falk Forsberg Gran Hedlund
Hellström Holm Håkansson Ivarsson Jansson Khalil Kvist Lagergren Lilja Lind Ljung Lundin Malm Moberg Mårtensson Norling
Nyberg Palm Quist Rask Rosén Rydberg Sandell Sjöholm Skog Stenman Strand Sundin Tegnér Thorell Viklund Wahlström Yilmaz
Åberg Ålund Öhman Östlund""".split()
PARTIES = "S M SD C V KD MP L".split()
STREETS = """Storgatan Kyrkogatan Järnvägsgatan Skolgatan Ågatan Långgatan Kvarngatan Bruksvägen Hamngatan
Björkvägen Torggatan Slottsvägen""".split()
VILLAGES = """Norrby Söderfors Lillvik Bruket Hästhagen Kvarnsjö Lövstad Åby Ekeby Granliden Österäng Sandviken Fridhem
Kyrkbyn Stenhamra Höglunda Björknäs Nyhem Västerro Tallåsen""".split()

STATUTES = [
    ("kommunallagen", "2017:725"), ("plan- och bygglagen", "2010:900"), ("socialtjänstlagen", "2001:453"),
    ("förvaltningslagen", "2017:900"), ("skollagen", "2010:800"), ("miljöbalken", "1998:808"),
    ("alkohollagen", "2010:1622"), ("offentlighets- och sekretesslagen", "2009:400"),
    ("lagen om stöd och service till vissa funktionshindrade", "1993:387"), ("bibliotekslagen", "2013:801"),
    ("lagen om offentlig upphandling", "2016:1145"), ("säkerhetsskyddslagen", "2018:585"),
]

# First parts of compounds, with their linking letters.
FIRST_PARTS = """alkohol anhörig ansöknings arbetsmarknads arkiv arrende assistans avfalls avgifts avlopps avtals badhus
barn befolknings belysnings beredskaps besluts besöks bevarande bibliotek bidrags biblioteks bilda bistånds block
bokslut bostads bredbands bro bränsle budget buller buss bygde bygg byggnads båt cykel dagvatten dag data dataskydds
demokrati detaljplane diarie digitaliserings djur dricksvatten ekonomi elev elnäts energi entreprenad etablerings
evakuerings familje fastighets fiber fiske fjärrvärme flykting folkhälso fordons forn fritids friluft fråge fullmäktige
funktions förenings förhandlings förskole försörjnings förvaltnings gatu grannskaps grundskole grundvatten gruv
gymnasie gång hamn handels handlings hemtjänst hjälpmedels husbils huvudmanna hyres hållbarhets hälso höghus
idrotts incidents industri informations inköps integrations internkontroll investerings ishalls jakt jordbruks
jubileums julmarknads jämställdhets järnvägs kalk kartläggnings kansli kemikalie klimat kollektivtrafik kommun
kommunikations konst kontroll kost kris kultur kundvals kust kvalitets kvarters köks lag landskaps landsbygds ledar
ledningsnäts livsmedels lokal lokalförsörjnings lov läkemedels lägenhets lärar lönerevisions markanvisnings
mark mat matavfalls medarbetar medborgar medie miljö minnes minoritets museums musik mål mäns mötes
naturreservats natur närings nämnd närsjukvårds offentlighets olycks omsorgs orts park parkerings pedagog
pendlar pensions personal plan planerings politik pollen projekt prognos provtagnings prövnings rast redovisnings
region rehabiliterings rekryterings remiss renhållnings rese resurs revisions risk ras räddnings samhälls
samråds samverkans sanerings servering service servitut simhalls sjukvårds skatte skogs skol skolskjuts skydds
skräp slam smitt snöröjnings social solcells spel sport sprutnings språk stads stadsbyggnads stamnäts stations
stipendie strand strategi student studie styr ställplats stöd sysselsättnings säkerhets taxe teknik teater tillgänglighets
tillstånds tillsyns tids tobaks tomt torg trafik transport trygghets träd tränings turist tvist underhålls ungdoms
upphandlings upplåtelse uppsägnings utbildnings utrednings utemiljö utvecklings vaccinations val valberednings vatten
vattenskydds verksamhets vild vindkrafts vinter visions vuxen vårdnads vård väg värdegrunds växthus webb yrkes åker
ålder återbruks återvinnings äldre ängs ärende översiktsplane översvämnings övningskörnings""".split()

# Heads of compounds by declension: the form given is the indefinite singular.
HEADS = {
    "or": """taxa skola lista gata stuga resa karta mässa blankettsida brygga kedja ruta
årskrönika vecka trappa""",
    "ar": """utredning förvaltning samordning redovisning uppföljning anläggning avdelning utbildning handling
bedömning försäljning mottagning dag väg bil damm bank beredning ledning lösning ordning övning mätning ersättning
granskning prövning värdering upphandling inventering planering förening tidning satsning besparing avstämning
utställning undersökning""",
    "er": """byggnad fond plan strategi avgift insats kostnad verksamhet enhet nivå produkt tjänst process rapport analys funktion
modell prognos metod resurs garanti station central åtgärd myndighet möjlighet kommission tradition marknad park
fastighet konsekvens motion reservation delegation investering period text översikt policyskrift lokal utgift
tillgång konferens expedition""",
    "et": """beslut förslag uppdrag bidrag avtal råd stöd mål projekt behov ansvar tillstånd utskott protokoll underlag
krav hus rum problem stråk verk skydd bad lov direktiv år pass prov team nätverk kvarter kort bord intyg torg system
forum""",
    "n": """område arbete ärende yttrande sammanträde möte reglemente boende märke samarbete schema värde löfte
läge""",
    "are": """handläggare samordnare ledare utredare lärare brukare besökare ägare arbetare planerare mäklare vårdare
rådgivare granskare förvaltare""",
}

WEAK_ADJECTIVES = """nya gemensamma reviderade föreslagna kommunala årliga fördjupade befintliga aktuella planerade
tillfälliga omfattande samlade långsiktiga utökade förenklade regionala pågående beslutade preliminära""".split()
STRONG_PLURALS = """nya gemensamma flera viktiga ökade minskade tydliga kommunala särskilda riktade digitala lokala
förebyggande oförutsedda tillfälliga långsiktiga""".split()

# Slots: see prose.py. {c…} are compounds.
NEWS = """
Nu startar arbetet med {cdn} i {village}.
Under {season} {year} öppnar {place} för alla som är intresserade av {cp} och {cp}.
– Vi är mycket glada över att {cdn} äntligen är på plats, säger {person}, {role} på {admin}.
– Det här gör stor skillnad för dem som bor här, säger {politician}, ordförande i {organ}.
Arbetet beräknas pågå till och med den {date}, men kan försenas om vädret blir dåligt.
Den som vill lämna synpunkter på {cd} kan göra det senast den {date}.
Öppettiderna ändras från och med {weekday} den {date}.
Du behöver inte göra något själv, men {cg} personal kan komma att kontakta dig.
Kommunen har också sökt statliga medel för {cp}, och besked väntas i {month}.
Ungefär {percent} procent av hushållen i {village} berörs av {cdn}.
{Cp} har blivit vanligare de senaste åren, visar {ca} från {admin}.
Samtidigt påminner {admin} om att {cp} måste anmälas i god tid.
Trafiken leds om via {street} medan {cpd} byggs om.
Hör av dig till {admin} på telefon 0{num}-{num}{num} om du har frågor om {cd}.
I höstas deltog {num} barn och unga i {cd}, vilket är fler än någonsin.
Läs mer om {cpd} och om hur du ansöker på kommunens webbplats.
Det är kostnadsfritt att delta, men antalet platser är begränsat.
{Cdn} ska vara klar innan skolorna börjar i augusti.
Alla hushåll får ett brev med information om vad som gäller.
Tack till alla er som har svarat på enkäten om {cpd}!
Vid regn flyttar vi in i {place}.
Kom i tid, ta gärna med egen kaffekorg och något att sitta på.
Vi har många som står i kö, så det är bra om du lämnar återbud när du inte kan komma.
Resultatet presenteras på ett öppet möte i {place} den {date} kl. {time}.
Bakgrunden är {ca} som gjordes redan {year}.
"""
DECISIONS = """
{Organ} beslutar att godkänna {cd} enligt upprättat förslag.
{Organ} beslutar att anta {cdn} att gälla från och med den {date}.
{Organ} beslutar att uppdra åt {admin} att återkomma med {ca} senast den {date}.
{Organ} föreslår kommunfullmäktige besluta att anvisa {amount} till {cd}.
{Organ} beslutar att avslå ansökan om {cs} med stöd av {law}.
{Organ} beslutar att återremittera ärendet för att {cd} ska kompletteras med {ca}.
{Organ} beslutar att lägga {cd} till handlingarna.
{Organ} beslutar att bevilja {ca} till en kostnad av högst {amount}.
{Organ} beslutar att ställa sig bakom {cdn} och översända den till {organ}.
{Organ} beslutar att anse motionen besvarad med hänvisning till {cd}.
{Organ} beslutar att förklara paragrafen omedelbart justerad.
{Organ} beslutar att utse {politician} till ny ledamot i {cd}.
"""
CASES = """
I ärende {case} har {admin} tagit fram {ca} som beskriver {cpd}.
{Organ} beslutade den {date}, § {par}, att ge {admin} i uppdrag att se över {cd}.
Av {cd} framgår att kostnaderna för {cp} uppgick till {amount} under {year}.
Ärendet har beretts av {admin} i samråd med {admin}.
Förslaget till {cs} har skickats på remiss till {organ} och till {cd}.
Under samrådstiden {date}–{date} kom det in {num} yttranden om {cd}.
Enligt {law} ska kommunen ha {ca} för varje mandatperiod.
{Admin} bedömer att {cdn} ryms inom {cg} ram för {year}.
Jämfört med föregående år har antalet {cp} ökat med {percent} procent.
Utredningen visar att det finns {csp} men också {csp} som inte har följts upp.
Mot bakgrund av {cd} föreslår förvaltningen att {cpd} samordnas med {cpd}.
Frågan om {cp} behandlades senast i § {par} den {iso}.
{politician} lämnade den {date} in en motion om {cp} i {village}.
Förvaltningen har i tjänsteskrivelse daterad {iso} redogjort för {cpd}.
Kommunens ansvar regleras i {law} och i {law}.
Det innebär bl.a. att {cp} ska erbjudas alla som är folkbokförda i kommunen.
Om {cdn} inte genomförs riskerar kommunen ett vite på {amount}.
Barnkonsekvensanalys har gjorts i enlighet med {law}.
Någon ytterligare {cs} bedöms inte behövas, eftersom {cd} redan omfattar {csp}.
Beslutet får överklagas enligt {law} inom tre veckor.
Resultatet av {cd} redovisas för {organ} i {month} {year}.
Planområdet ligger ca {num} m norr om {street} och omfattas i dag av {cd} från {year}.
Fastigheten används för {cs} och ägs av kommunen.
Marken är utpekad för {cs} i {cd}.
"""
REPORTS = """
Årets resultat för {cd} uppgick till {amount}, vilket är {num} procent bättre än budget.
Under {year} har {csp} genomförts inom {cd}.
Målet om {csp} bedöms vara delvis uppfyllt.
Andelen nöjda brukare inom {cd} var {percent} procent, jämfört med {percent} procent {year}.
{Cpd} har påverkats av högre priser på el, livsmedel och bränsle.
Antalet årsarbetare inom {cd} var {num}, varav {num} inom {cd}.
Sjukfrånvaron minskade från {percent},{num} till {percent},{num} procent.
Investeringarna i {cp} uppgick till {amount} mot budgeterade {amount}.
{Organ} fick den {date} i uppdrag att minska kostnaderna för {cp} med {amount}.
Den största avvikelsen finns inom {cd}, där {cp} har ökat snabbare än väntat.
Arbetet med {cd} fortsätter under {year} tillsammans med regionen och angränsande kommuner.
I {cd} ingår även {csp}, som tidigare redovisades under {cd}.
Kommunens låneskuld var vid årsskiftet {amount}.
Soliditeten inklusive pensionsförpliktelser var {percent} procent.
Helårsprognosen pekar på ett underskott för {cd}, främst beroende på {csp}.
Åtgärder har vidtagits genom {ca} och genom att {cp} har samordnats.
Befolkningen ökade med {num} personer till {num} {num} invånare den 31 december {year}.
En förklaring är att {cdn} har dröjt och att {csp} har skjutits upp till {year}.
"""
NOTICES = """
Förslag till {cs} för {village} finns tillgängligt för granskning under tiden {date}–{date}.
Handlingarna finns på {admin}, {street} {num}, och på kommunens webbplats.
Synpunkter ska lämnas skriftligen senast den {date} till {organ} och märkas med {case}.
Den som inte har lämnat skriftliga synpunkter i rätt tid kan förlora rätten att överklaga beslutet.
Beslutet vann laga kraft den {date}.
Protokollet från sammanträdet den {date} är justerat och anslås till och med den {date}.
Justeringen har tillkännagetts genom anslag på kommunens anslagstavla.
{Organ} sammanträder {weekday} den {date} kl. {time} i {place}.
Sammanträdet är öppet för allmänheten och kan följas på webben.
Sökanden har ansökt om {cs} enligt {law}.
Kungörelsen avser {cd} med diarienummer {case}.
Upplysningar lämnas av {person}, {role}, på {admin}.
Överklagandet ska vara skriftligt och ställas till mark- och miljödomstolen, men lämnas till {organ}.
Planen syftar till att möjliggöra {csp} och {cp} i anslutning till {street}.
Planförslaget bedöms inte medföra betydande miljöpåverkan enligt {law}.
"""

HEADLINES = """
Nya {cp} i {village}|Så påverkas du av {cd}|{Cdn} dröjer till {year}|Tyck till om {cd}|{num} miljoner till {cp}
Kommunen satsar på {cp}|Dags att söka {cs}|Invigning av {cd} i {village}|{Cp} stängs under {season}|Vanliga frågor om {cp}
Information om {cpd}|Fler platser i {cd}|Beslut om {cs} för {village}
"""
MENU_TOPICS = """Barn och utbildning|Omsorg och stöd|Bygga, bo och miljö|Uppleva och göra|Trafik och resor|Näringsliv
och arbete|Kommun och politik|Trygg och säker""".replace("\n", " ").split("|")
ROLES = """förvaltningschef enhetschef projektledare kommunikatör planarkitekt avdelningschef utredare kommunekolog
bygglovshandläggare verksamhetschef""".split()
PLACES = """Folkets hus|kommunhuset|stadsbiblioteket|Medborgarsalen|sessionssalen|kulturhuset|A-salen|Församlingshemmet|
sporthallen|gamla rådhuset""".replace("\n", "").split("|")
