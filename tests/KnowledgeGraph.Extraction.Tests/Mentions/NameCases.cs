namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>A sentence of our own and the people it names, each as "name; titles; post; institution"; what is empty is not asked for.</summary>
public sealed record NameCase(string Text, string[] People)
{
    public override string ToString() => Text;
}

/// <summary>Names of many cultures as an article brings them at first sight. No name is a rule.</summary>
public static class NameCases
{
    public static readonly NameCase[] Chinese =
    [
        new("Professor Ouyang Zhiheng, Vice President of Lanting University, attended the forum.", ["Ouyang Zhiheng; Professor; Vice President; Lanting University"]),
        new("Zhuge Wenbin, director of the Qinghe Institute of Hydrology, said that wells run dry.", ["Zhuge Wenbin; ; director; Qinghe Institute of Hydrology"]),
        new("Dr. Zhi-Qiang Shen, Dean of the School of Law, said so.", ["Zhi-Qiang Shen; Dr."]),
        new("Mr. LIANG Kuo-hua, Chairman of the Taiping Foundation, spoke.", ["LIANG Kuo-hua; Mr.; Chairman; Taiping Foundation"]),
        new("Ms. Carrie Fung Mei-ling, Permanent Secretary for Health, attended.", ["Carrie Fung Mei-ling; Ms."]),
        new("Prof. Bernard Tsui Wai-man, Provost of Harbour University, spoke.", ["Bernard Tsui Wai-man; Prof.; Provost; Harbour University"]),
        new("Xiomeng Lyu, an associate professor at Beihai University, said so.", ["Xiomeng Lyu; ; associate professor; Beihai University"]),
        new("Mr Chew Kheng Siong, president of the Penang Rope Makers Association, spoke.", ["Chew Kheng Siong; Mr; president; Penang Rope Makers Association"]),
        new("Academician Qu Hongyi of the Academy of Marine Sciences gave a lecture.", ["Qu Hongyi; Academician"]),
        new("Vice Premier Shangguan Yiming met the guests in Chengdu.", ["Shangguan Yiming"]),
        new("Zhang Li and Wang Fang, deputy directors of the Hebei Bureau of Commerce, attended the forum.", ["Zhang Li", "Wang Fang"]),
    ];

    public static readonly NameCase[] Malay =
    [
        new("YAB Dato' Seri Hj. Zulkarnain bin Hj. Osman, Menteri Besar of Perlis, opened the forum.", ["Zulkarnain bin Hj. Osman; YAB Dato' Seri Hj."]),
        new("Tan Sri Dato' Sri Dr. Norizan binti Salleh, Chairman of Yayasan Cahaya, spoke.", ["Norizan binti Salleh; Tan Sri Dato' Sri Dr.; Chairman; Yayasan Cahaya"]),
        new("Tuan Yang Terutama Datuk Patinggi Abang Sulong Haji Jamil, the Head of State, attended.", ["Abang Sulong Haji Jamil; Tuan Yang Terutama Datuk Patinggi"]),
        new("YB Senator Datuk Seri Panglima Mastura Gapor, Deputy Minister of Works, spoke.", ["Mastura Gapor"]),
        new("Encik Faizul Rosli, manager of Bank Sentosa, attended the forum.", ["Faizul Rosli; Encik; manager; Bank Sentosa"]),
        new("Puan Hajah Rokiah bt. Mat Zin, Director of the Kedah Fisheries Department, spoke.", ["Rokiah bt. Mat Zin; Puan Hajah; Director; Kedah Fisheries Department"]),
        new("Cik Sharifah Nuraini Syed Putra, CEO of Nusa Logistics Berhad, attended.", ["Sharifah Nuraini Syed Putra; Cik; CEO; Nusa Logistics Berhad"]),
        new("Dato' Wira Haji Mohd Rosdi@Roslan bin Kadir, President of the Johor Chamber of Commerce, spoke.", ["Mohd Rosdi@Roslan bin Kadir; Dato' Wira Haji; President; Johor Chamber of Commerce"]),
        new("Datuk Empiang ak Jabu, Assistant Minister of Forestry, spoke.", ["Empiang ak Jabu; Datuk"]),
        new("Mr. Thivagar a/l Sinnathamby, secretary of the Perak Tamil Society, spoke.", ["Thivagar a/l Sinnathamby; Mr.; secretary; Perak Tamil Society"]),
        new("Prof. Dato' Ts. Dr. Rushdan Ismail, Vice-Chancellor of Universiti Pantai Timur, attended.", ["Rushdan Ismail; Prof. Dato' Ts. Dr.; Vice-Chancellor; Universiti Pantai Timur"]),
        new("Toh Puan Zaleha Ambak and Tun Dr. Hasnul Arif attended the dinner.", ["Zaleha Ambak; Toh Puan", "Hasnul Arif; Tun Dr."]),
        new("Tengku Datuk Razlan Shah, patron of the Selangor Polo Club, attended.", ["Razlan Shah"]),
        new("YM Raja Nazhatul Ilham, chairman of the Perak Heritage Trust, attended.", ["Raja Nazhatul Ilham; YM; chairman; Perak Heritage Trust"]),
    ];

    public static readonly NameCase[] Indonesian =
    [
        new("Suhartoyo, Director of the Bandung Museum, said that the hall is full.", ["Suhartoyo; ; Director; Bandung Museum"]),
        new("Deputy Minister of Fisheries Wiryawan attended the forum.", ["Wiryawan"]),
        new("Prof. Dr. Ir. Bambang Setyadi, M.Sc., Rector of Universitas Merapi, spoke.", ["Bambang Setyadi; Prof. Dr. Ir.; Rector; Universitas Merapi"]),
        new("Ibu Ratnasari Kusumo, head of the Bali Agency for Culture, attended.", ["Ratnasari Kusumo; Ibu; head; Bali Agency for Culture"]),
        new("K.H. Ma'ruf Zainuddin, chairman of the Jombang Ulama Council, spoke.", ["Ma'ruf Zainuddin; K.H.; chairman; Jombang Ulama Council"]),
        new("Drs. I Wayan Sudarma, M.M., secretary of the Gianyar Regency, spoke.", ["I Wayan Sudarma; Drs."]),
        new("Bupati Sri Rejeki opened the fair.", ["Sri Rejeki"]),
    ];

    public static readonly NameCase[] Thai =
    [
        new("Assoc. Prof. Dr. Somchai Rattanakul, President of Chao Phraya University, spoke.", ["Somchai Rattanakul; Assoc. Prof. Dr.; President; Chao Phraya University"]),
        new("Khunying Supatra Wongsawat and M.L. Pridi Devakul attended the dinner.", ["Supatra Wongsawat; Khunying", "Pridi Devakul; M.L."]),
        new("Pol. Gen. Anuwat Thongchai, Commissioner of the Metropolitan Police Bureau, attended.", ["Anuwat Thongchai; Pol. Gen.; Commissioner; Metropolitan Police Bureau"]),
        new("Mr. Kittipong Na Ranong, director-general of the Department of Rail, spoke.", ["Kittipong Na Ranong; Mr.; director-general; Department of Rail"]),
    ];

    public static readonly NameCase[] Vietnamese =
    [
        new("Assoc. Prof. Dr. Nguyen Thi Thu Huong, Vice Rector of Song Hong University, spoke.", ["Nguyen Thi Thu Huong; Assoc. Prof. Dr.; Vice Rector; Song Hong University"]),
        new("Trần Quốc Bảo, chairman of the Hue People's Committee, attended the forum.", ["Trần Quốc Bảo; ; chairman; Hue People's Committee"]),
        new("Deputy Foreign Minister Le Van Thang received the guests.", ["Le Van Thang"]),
        new("Ms Tôn Nữ Diệu Linh, director of the Da Nang Department of Tourism, spoke.", ["Tôn Nữ Diệu Linh; Ms; director; Da Nang Department of Tourism"]),
    ];

    public static readonly NameCase[] Mekong =
    [
        new("U Kyaw Zin Htet, Director-General of the Department of Fisheries, attended.", ["Kyaw Zin Htet; U; Director-General; Department of Fisheries"]),
        new("Daw Khin Thiri Aung, a lecturer at Pathein University, said so.", ["Khin Thiri Aung; Daw; lecturer; Pathein University"]),
        new("Dr. Daw Nilar Myint spoke at the forum.", ["Nilar Myint; Dr. Daw"]),
        new("H.E. Dr. Sok Chanratha, Secretary of State of the Ministry of Rural Roads, attended.", ["Sok Chanratha; H.E. Dr.; Secretary of State; Ministry of Rural Roads"]),
        new("H.E. Oknha Lim Vuthy, president of the Kampot Pepper Federation, spoke.", ["Lim Vuthy"]),
        new("Mr. Bounthavy Phommachanh, Vice Minister of Energy, spoke.", ["Bounthavy Phommachanh; Mr."]),
        new("Samdech Hor Sarith received the guests.", ["Hor Sarith; Samdech"]),
    ];

    public static readonly NameCase[] Filipino =
    [
        new("Engr. Rodrigo \"Boy\" Macaraeg Jr., president of the Davao Builders Guild, attended.", ["Rodrigo \"Boy\" Macaraeg; Engr.; president; Davao Builders Guild"]),
        new("Mayor Ligaya dela Peña-Santos welcomed the guests.", ["Ligaya dela Peña-Santos"]),
        new("Hon. Juan Miguel A. Bantugan, Governor of Northern Samar, attended.", ["Juan Miguel A. Bantugan; Hon."]),
    ];

    public static readonly NameCase[] Indian =
    [
        new("Prof. K. R. Venkataraghavan, Vice-Chancellor of Cauvery University, spoke.", ["K. R. Venkataraghavan; Prof.; Vice-Chancellor; Cauvery University"]),
        new("Dr. S. P. Bhattarai and Smt. Lalitha Devi Iyengar attended the forum.", ["S. P. Bhattarai; Dr.", "Lalitha Devi Iyengar; Smt."]),
        new("Shri Harbhajan Singh Randhawa, IAS, Secretary of the Department of Canals, spoke.", ["Harbhajan Singh Randhawa; Shri; Secretary; Department of Canals"]),
        new("V.N. Subramaniam, director of the Madurai Loom Board, said so.", ["V.N. Subramaniam; ; director; Madurai Loom Board"]),
        new("Ven. Dr. Rathanasara Thero, chancellor of the Mihintale University, spoke.", ["Rathanasara Thero; Ven. Dr.; chancellor; Mihintale University"]),
        new("Lt. Gen. (retd.) Rajinder Pal Chauhan, president of the Chandigarh Club, attended.", ["Rajinder Pal Chauhan; Lt. Gen. retd.; president; Chandigarh Club"]),
        new("D.M.A. Jayawickrama, chairman of Ruhunu Tea PLC, spoke.", ["D.M.A. Jayawickrama; ; chairman; Ruhunu Tea PLC"]),
        new("Mohammad Kaiser Uddin Chowdhury, High Commissioner of Bangladesh, attended the forum.", ["Mohammad Kaiser Uddin Chowdhury"]),
    ];

    public static readonly NameCase[] Arabic =
    [
        new("H.E. Sheikh Abdullah bin Nasser Al Dhaheri, Chairman of the Ajman Ports Authority, spoke.", ["Abdullah bin Nasser Al Dhaheri; H.E. Sheikh; Chairman; Ajman Ports Authority"]),
        new("Dr. Eng. Hossam El-Shazly, Minister of Irrigation, attended.", ["Hossam El-Shazly; Dr. Eng."]),
        new("His Excellency Abu Bakr al-Mansouri, Ambassador of Libya, spoke.", ["Abu Bakr al-Mansouri; His Excellency"]),
        new("HRH Princess Lulwah bint Faisal Al Turki opened the forum.", ["Lulwah bint Faisal Al Turki; HRH Princess"]),
        new("Umm Kulthum Abdel Hafez, director of the Tanta Opera House, spoke.", ["Umm Kulthum Abdel Hafez; ; director; Tanta Opera House"]),
        new("Saif ur-Rehman Ghori, secretary of the Multan Chamber of Commerce, attended.", ["Saif ur-Rehman Ghori; ; secretary; Multan Chamber of Commerce"]),
        new("Eng. Salah Abu al-Haija, head of the Irbid Engineers Syndicate, spoke.", ["Salah Abu al-Haija; Eng.; head; Irbid Engineers Syndicate"]),
        new("HE Dr Thani Al Mazroui, Undersecretary of the Ministry of Ports, spoke.", ["Thani Al Mazroui; HE Dr; Undersecretary; Ministry of Ports"]),
        new("Mr. Ahmed Ould Sidi Baba, president of the Nouakchott Fishing Union, attended.", ["Ahmed Ould Sidi Baba; Mr.; president; Nouakchott Fishing Union"]),
        new("Fatima Ezzahra Benjelloun, directrice of Casablanca Port, said so.", ["Fatima Ezzahra Benjelloun"]),
    ];

    public static readonly NameCase[] Turkic =
    [
        new("Prof. Dr. Gülşah Yıldırım Öztürk, Rector of Kızılırmak University, spoke.", ["Gülşah Yıldırım Öztürk; Prof. Dr.; Rector; Kızılırmak University"]),
        new("Hojjatoleslam Seyyed Mehdi Tabatabaei, head of the Yazd Endowment Office, attended.", ["Mehdi Tabatabaei"]),
        new("Dr. Ali-Reza Khosropour, director of the Shiraz Institute of Optics, spoke.", ["Ali-Reza Khosropour; Dr.; director; Shiraz Institute of Optics"]),
        new("Bakhytzhan Nurlybekov, akim of Turkistan Region, attended the forum.", ["Bakhytzhan Nurlybekov"]),
        new("Gulnora Otajonova, chairwoman of the Termez Silk Association, said so.", ["Gulnora Otajonova; ; chairwoman; Termez Silk Association"]),
        new("Mehmet Akif Çelikbaş, Governor of Sivas, welcomed them.", ["Mehmet Akif Çelikbaş"]),
    ];

    public static readonly NameCase[] African =
    [
        new("Alhaji (Dr.) Sani Danjuma Kachalla, Emir of Lafiya, attended.", ["Sani Danjuma Kachalla; Alhaji Dr."]),
        new("Chief (Mrs.) Folasade Adeyinka-Ojo, president of the Ibadan Market Women Association, spoke.", ["Folasade Adeyinka-Ojo; Chief Mrs.; president; Ibadan Market Women Association"]),
        new("Engr. Chukwuemeka Obioha, FNSE, registrar of the Enugu Engineers Board, spoke.", ["Chukwuemeka Obioha; Engr.; registrar; Enugu Engineers Board"]),
        new("Hon. Justice Ngozi Umeadi (rtd), chairman of the Awka Law Commission, attended.", ["Ngozi Umeadi; Hon. Justice; chairman; Awka Law Commission"]),
        new("Maj. Gen. (rtd) Ibrahim Gumel, director of the Kaduna Peace Institute, spoke.", ["Ibrahim Gumel; Maj. Gen. rtd; director; Kaduna Peace Institute"]),
        new("Ato Tewodros Alemayehu, Director of the Gondar Water Bureau, spoke.", ["Tewodros Alemayehu; Ato; Director; Gondar Water Bureau"]),
        new("W/ro Meseret Gebrehiwot, head of the Mekelle Women Office, attended.", ["Meseret Gebrehiwot; W/ro; head; Mekelle Women Office"]),
        new("Mwalimu Juma Kipanga, chairman of the Tanga Teachers Union, spoke.", ["Juma Kipanga; Mwalimu; chairman; Tanga Teachers Union"]),
        new("Hon. Dr. Wanjiru wa Kamau, Cabinet Secretary for Roads, attended.", ["Wanjiru wa Kamau; Hon. Dr."]),
        new("Nana Osei Bonsu II, chief of Mampong, attended the durbar.", ["Nana Osei Bonsu II"]),
        new("Rt. Hon. Tokunbo Ayanwale, Speaker of the Oyo House of Assembly, spoke.", ["Tokunbo Ayanwale; Rt. Hon.; Speaker; Oyo House of Assembly"]),
        new("Prof. (Mrs) Yetunde Alabi-Cole, Provost of Ijebu College, attended.", ["Yetunde Alabi-Cole; Prof. Mrs; Provost; Ijebu College"]),
        new("Amb. (Dr.) Okechukwu Mbanefo, Nigeria's envoy to Peru, spoke.", ["Okechukwu Mbanefo"]),
        new("M. KONAN Yao Hervé, directeur of the Bouaké Cotton Office, attended.", ["KONAN Yao Hervé"]),
        new("Mme Aïssatou Diop Ndiaye, Minister of Fisheries of Senegal, spoke.", ["Aïssatou Diop Ndiaye; Mme"]),
        new("Thandiwe Nomvula ka Zondi, chairperson of the Zululand Craft Council, said so.", ["Thandiwe Nomvula ka Zondi; ; chairperson; Zululand Craft Council"]),
        new("Hery Rakotoarisoa Andriamihaja, director of the Toliara Marine Station, attended the forum.", ["Hery Rakotoarisoa Andriamihaja"]),
    ];

    public static readonly NameCase[] Iberian =
    [
        new("Dr. José Luis García de la Torre, rector of Universidad del Valle Alto, spoke.", ["José Luis García de la Torre; Dr.; rector; Universidad del Valle Alto"]),
        new("Dra. María del Pilar Núñez y Salgado, director of the Instituto Andino de Aguas, spoke.", ["María del Pilar Núñez y Salgado; Dra.; director; Instituto Andino de Aguas"]),
        new("Lic. Ximena Araya Toro attended the forum.", ["Ximena Araya Toro; Lic."]),
        new("João Pedro dos Santos e Silva, president of the Associação dos Pescadores de Aveiro, said so.", ["João Pedro dos Santos e Silva; ; president; Associação dos Pescadores de Aveiro"]),
        new("Eng. Anabela Vaz Monteiro, Minister of Public Works of Cabo Verde, attended.", ["Anabela Vaz Monteiro; Eng."]),
        new("Ambassador Itziar Goikoetxea Arregi welcomed the guests.", ["Itziar Goikoetxea Arregi"]),
        new("Sra. Rosa Elvira Condori Mamani, mayor of Puno, attended.", ["Rosa Elvira Condori Mamani; Sra."]),
        new("Francisco \"Pancho\" Villalobos Meza, chairman of Cafetalera del Sur, said so.", ["Francisco \"Pancho\" Villalobos Meza"]),
    ];

    public static readonly NameCase[] European =
    [
        new("Prof. Dr. h.c. Friedrich von der Heyde, President of the Hansa Academy, spoke.", ["Friedrich von der Heyde; Prof. Dr. h.c.; President; Hansa Academy"]),
        new("Dr. iur. Annegret Freifrau von Bülow attended the forum.", ["Annegret Freifrau von Bülow"]),
        new("Jean-Baptiste Le Goff, directeur général of the Institut Breton de la Mer, said so.", ["Jean-Baptiste Le Goff"]),
        new("Mme Hélène d'Aubigny, ambassador of France, attended.", ["Hélène d'Aubigny; Mme"]),
        new("Maarten van den Broek, CEO of Schelde Ports NV, said so.", ["Maarten van den Broek; ; CEO; Schelde Ports NV"]),
        new("Ing. Zdeněk Hřebejk, CSc., dean of the Faculty of Mining, spoke.", ["Zdeněk Hřebejk; Ing."]),
        new("Prof. Małgorzata Wójcik-Nowak, rector of the Vistula University, spoke.", ["Małgorzata Wójcik-Nowak; Prof.; rector; Vistula University"]),
        new("Sergei Aleksandrovich Petrenko, Deputy Head of the Altai Agrarian Academy, said so.", ["Sergei Aleksandrovich Petrenko; ; Deputy Head; Altai Agrarian Academy"]),
        new("Sir Alastair McAllister KBE, Chair of the Orkney Trust, attended.", ["Alastair McAllister; Sir; Chair; Orkney Trust"]),
        new("Baroness Philippa Harcourt-Jones and Lord Seumas MacLeod attended the dinner.", ["Philippa Harcourt-Jones; Baroness", "Seumas MacLeod; Lord"]),
        new("Siobhán Ní Bhriain, director of the Galway Arts Trust, said so.", ["Siobhán Ní Bhriain; ; director; Galway Arts Trust"]),
        new("Giuseppe Lo Cascio, sindaco of Trapani, attended the forum.", ["Giuseppe Lo Cascio"]),
        new("Guðrún Sigurðardóttir, Minister of Fisheries of Iceland, spoke.", ["Guðrún Sigurðardóttir"]),
        new("Dr. Nikolaos Papachristodoulou, PhD, head of the Volos Port Authority, spoke.", ["Nikolaos Papachristodoulou; Dr.; head; Volos Port Authority"]),
        new("Rev. Fr. Dr. Tomislav Šarić, OFM, attended the Mass.", ["Tomislav Šarić; Rev. Fr. Dr."]),
    ];

    public static readonly NameCase[] EastAsian =
    [
        new("Kim Seong-hwan, president of the Hanbit Institute of Metals, said so.", ["Kim Seong-hwan; ; president; Hanbit Institute of Metals"]),
        new("Ambassador Bae Young-ja attended the forum.", ["Bae Young-ja"]),
        new("Namgung Hyeon, a researcher at Dasan University, said so.", ["Namgung Hyeon; ; researcher; Dasan University"]),
        new("Prof. Hiroyuki Takashimizu, Dean of the Graduate School of Ceramics, spoke.", ["Hiroyuki Takashimizu; Prof.; Dean; Graduate School of Ceramics"]),
        new("Ms. Yuriko Kawabata-Sato, vice-governor of the Sakura Development Bank, attended.", ["Yuriko Kawabata-Sato; Ms.; vice-governor; Sakura Development Bank"]),
        new("SASAKI Kenta, Director of the Kobe Port Bureau, spoke.", ["SASAKI Kenta; ; Director; Kobe Port Bureau"]),
        new("Batbayar Ganzorig, Minister of Mining of Mongolia, attended the forum.", ["Batbayar Ganzorig"]),
    ];

    public static readonly NameCase[] Islands =
    [
        new("Ratu Epeli Nailatikau Vosa, president of the Suva Rugby Union, attended.", ["Epeli Nailatikau Vosa; Ratu; president; Suva Rugby Union"]),
        new("Hon. Sione Taufa'ahau Fifita, Minister of Fisheries of Tonga, spoke.", ["Sione Taufa'ahau Fifita; Hon."]),
        new("Amb. Marguerite St. Clair-Joseph, envoy of Saint Lucia, attended.", ["Marguerite St. Clair-Joseph; Amb."]),
        new("Rear Adm. (ret.) Winston Braithwaite, chairman of the Bridgetown Harbour Trust, spoke.", ["Winston Braithwaite; Rear Adm. ret.; chairman; Bridgetown Harbour Trust"]),
        new("Her Excellency Mrs. Ana Leticia Brandão, First Lady of Cabo Verde, attended.", ["Ana Leticia Brandão; Her Excellency Mrs."]),
        new("The Rt. Hon. Lord Justice Peregrine Ashdown attended the dinner.", ["Peregrine Ashdown"]),
        new("Professor Emeritus Tan Sri Dr. Halim Saadon attended the dinner.", ["Halim Saadon; Professor Emeritus Tan Sri Dr."]),
        new("Assoc. Prof. Ts. Gs. Dr. Norhana Jaafar attended the dinner.", ["Norhana Jaafar; Assoc. Prof. Ts. Gs. Dr."]),
        new("Adjunct Prof. Dato' Ir. Lau Hieng Ung, president of the Sibu Timber Guild, spoke.", ["Lau Hieng Ung; Adjunct Prof. Dato' Ir.; president; Sibu Timber Guild"]),
    ];

    public static readonly NameCase[] Everywhere =
    [
        new("Prof. Situ Wanrong, deputy dean of Nanling Medical College, spoke.", ["Situ Wanrong; Prof.; deputy dean; Nanling Medical College"]),
        new("Mdm. Pan Suqin, consul-general of China in Cebu, attended the forum.", ["Pan Suqin; Mdm."]),
        new("Ir. Dr. Teoh Wei Sin, FASc, president of the Ipoh Engineers Circle, spoke.", ["Teoh Wei Sin; Ir. Dr.; president; Ipoh Engineers Circle"]),
        new("Joshua Kwok Tsz-kin and Dr. Vivian Au-Yeung attended the forum.", ["Joshua Kwok Tsz-kin", "Vivian Au-Yeung; Dr."]),
        new("Datin Paduka Hajah Salmiah binti Pehin Dato Haji Abas, Permanent Secretary of the Ministry of Ports, spoke.", ["Salmiah binti Pehin Dato Haji Abas; Datin Paduka Hajah; Permanent Secretary; Ministry of Ports"]),
        new("YBhg. Dato' Dr. Azhar Mat Noor, Deputy Secretary-General of the Ministry of Works, attended.", ["Azhar Mat Noor; YBhg. Dato' Dr.; Deputy Secretary-General; Ministry of Works"]),
        new("Tuan Syed Hamdan bin Syed Putra, Harbour Master of Labuan, said so.", ["Syed Hamdan bin Syed Putra; Tuan"]),
        new("Puan Sri Datin Chan Siew Lan attended the dinner.", ["Chan Siew Lan; Puan Sri Datin"]),
        new("Dr. Jega Kumar s/o Thanabalan, head of the Klang Tamil School, spoke.", ["Jega Kumar s/o Thanabalan; Dr.; head; Klang Tamil School"]),
        new("Wiranatha, Head of the Lombok Museum, said that the hall was full.", ["Wiranatha; ; Head; Lombok Museum"]),
        new("Mrs. Ni Luh Kartini, chair of the Denpasar Weavers Guild, spoke.", ["Ni Luh Kartini; Mrs.; chair; Denpasar Weavers Guild"]),
        new("Police General Chakthip Suwannarat, Deputy Commissioner of the Border Patrol Bureau, attended.", ["Chakthip Suwannarat; Police General; Deputy Commissioner; Border Patrol Bureau"]),
        new("U Thein Zaw Moe, Chief Minister of Bago, and Daw Su Su Hlaing attended the forum.", ["Thein Zaw Moe; U", "Su Su Hlaing; Daw"]),
        new("H.E. Mr. Keo Borentr, Governor of Kratie, welcomed them.", ["Keo Borentr; H.E. Mr."]),
        new("Sen. Ramon Villafuerte III and Rep. Luz Ilagan-Ortiz attended the forum.", ["Ramon Villafuerte III; Sen.", "Luz Ilagan-Ortiz; Rep."]),
        new("Dr. A. P. J. Ranganathan, director of the Kovalam Space Centre, spoke.", ["A. P. J. Ranganathan; Dr.; director; Kovalam Space Centre"]),
        new("Justice (retd) Ashok Bhushan Tiwari, chairman of the Lucknow Water Tribunal, attended.", ["Ashok Bhushan Tiwari; Justice retd; chairman; Lucknow Water Tribunal"]),
        new("Begum Rokeya Sultana Khanam, president of the Sylhet Women Forum, spoke.", ["Rokeya Sultana Khanam; Begum"]),
        new("S. M. Kibria Talukder, secretary of the Khulna Jute Board, said so.", ["S. M. Kibria Talukder; ; secretary; Khulna Jute Board"]),
        new("Tshering Dorji, dzongdag of Paro, attended the forum.", ["Tshering Dorji"]),
        new("Prof. Dr. Mohd-Hussein Al-Qaisi, President of the Tafila Technical University, spoke.", ["Mohd-Hussein Al-Qaisi; Prof. Dr.; President; Tafila Technical University"]),
        new("HE Eng. Suhail bin Mohammed Al Zarooni, Minister of Wells, attended.", ["Suhail bin Mohammed Al Zarooni; HE Eng."]),
        new("Dr. Noura bint Khalid Al-Otaibi, dean of the College of Optics, spoke.", ["Noura bint Khalid Al-Otaibi; Dr.; dean; College of Optics"]),
        new("Cheikh Tidiane Mbengue, maire of Saint-Louis, attended the forum.", ["Cheikh Tidiane Mbengue"]),
        new("Sayyid Badr bin Hamood Al Busaidy met the guests.", ["Badr bin Hamood Al Busaidy; Sayyid"]),
        new("Dr. Ayşegül Demirtaş-Kaya, chair of the İzmir Chamber of Shipping, said so.", ["Ayşegül Demirtaş-Kaya; Dr.; chair; İzmir Chamber of Shipping"]),
        new("Zhandos Abdrakhmanov, rector of the Semey Agrarian University, spoke.", ["Zhandos Abdrakhmanov; ; rector; Semey Agrarian University"]),
        new("Barr. (Mrs.) Oluwakemi Adegbite, executive secretary of the Ekiti Housing Board, spoke.", ["Oluwakemi Adegbite; Barr. Mrs.; executive secretary; Ekiti Housing Board"]),
        new("Air Vice Marshal (rtd.) Monday Essien, director of the Uyo Air Museum, attended.", ["Monday Essien; Air Vice Marshal rtd.; director; Uyo Air Museum"]),
        new("HRH Igwe Kenneth Orizu-Nnaji and Eze Nwosu Amadi attended the festival.", ["Kenneth Orizu-Nnaji; HRH Igwe", "Nwosu Amadi; Eze"]),
        new("Ambassador Mpho Letsie-Molapo, High Commissioner of Lesotho, spoke.", ["Mpho Letsie-Molapo; "]),
        new("Woizero Hirut Tesfamariam, vice-president of Dire Dawa University, attended.", ["Hirut Tesfamariam; Woizero; vice-president; Dire Dawa University"]),
        new("Hon. Stella wa Nyambura, MP, attended the forum.", ["Stella wa Nyambura; Hon."]),
        new("Dr. Lucía Fernanda Etchegaray de los Ríos, decana of the Facultad de Minas, spoke.", ["Lucía Fernanda Etchegaray de los Ríos; Dr.; decana; Facultad de Minas"]),
        new("Mtro. Jesús Ignacio Peña y Lillo, rector of the Universidad de Sonora Alta, attended.", ["Jesús Ignacio Peña y Lillo; Mtro.; rector; Universidad de Sonora Alta"]),
        new("Profa. Dra. Luciana d'Ávila Figueiredo, reitora of the Universidade do Sertão, spoke.", ["Luciana d'Ávila Figueiredo; Profa. Dra.; reitora; Universidade do Sertão"]),
        new("Alcalde Wilmer Quispe Huamán welcomed the guests.", ["Wilmer Quispe Huamán"]),
        new("Dr.-Ing. Jörg Freiherr von Stetten, head of the Kiel Canal Office, spoke.", ["Jörg Freiherr von Stetten; ; head; Kiel Canal Office"]),
        new("Prof. dr. hab. Kazimierz Brzęczyszczykiewicz, rector of the Gdynia Naval Academy, spoke.", ["Kazimierz Brzęczyszczykiewicz"]),
        new("Mgr. Ľubica Hronská, starosta of Levoča, attended the forum.", ["Ľubica Hronská; Mgr."]),
        new("Aleksi Jokinen-Virta, toimitusjohtaja of Turku Harbour Oy, said so.", ["Aleksi Jokinen-Virta"]),
        new("Viscount Hugh Ponsonby-Fane and Dame Oriel Bancroft attended the gala.", ["Hugh Ponsonby-Fane; Viscount", "Oriel Bancroft; Dame"]),
        new("Dott.ssa Benedetta Della Rovere, presidente of the Fondazione Laguna, spoke.", ["Benedetta Della Rovere; Dott.ssa; presidente; Fondazione Laguna"]),
        new("Prof. Hwangbo Seung-ri, vice-president of Halla University, said so.", ["Hwangbo Seung-ri; Prof.; vice-president; Halla University"]),
        new("Mr. Taro Kitano, counsellor of the Embassy of Japan, attended.", ["Taro Kitano; Mr.; counsellor; Embassy of Japan"]),
        new("WATANABE Sayuri and Mr. ONO Ken attended the forum.", ["WATANABE Sayuri", "ONO Ken; Mr."]),
        new("Enkhbold Tserendorj, CEO of Gobi Wool JSC, said so.", ["Enkhbold Tserendorj; ; CEO; Gobi Wool JSC"]),
        new("Tui Lau Ratu Josefa Naqoli and Adi Litia Vuki attended the feast.", ["Josefa Naqoli", "Litia Vuki; Adi"]),
        new("Sir Wilfred Kaupa KBE CMG attended the feast.", ["Wilfred Kaupa; Sir"]),
        new("Lt. Cdr. (Dr.) Amelia Nakhid-Bravo, dean of the Chaguaramas Naval School, spoke.", ["Amelia Nakhid-Bravo; Lt. Cdr. Dr.; dean; Chaguaramas Naval School"]),
        new("The Most Rev. Patrick Okello-Oyat, Archbishop of Gulu, attended.", ["Patrick Okello-Oyat"]),
        new("Yasril Nasution, Regional Fisheries Officer of the Soil Institute, attended the forum.", ["Yasril Nasution; ; Regional Fisheries Officer; Soil Institute"]),
        new("Julio Carranza, Fisheries Officer of the Soil Institute, attended the forum.", ["Julio Carranza; ; Fisheries Officer; Soil Institute"]),
        new("Guests were the Ports Minister, Wirayuda, Governor Rosa Duarte, and others.", ["Wirayuda", "Rosa Duarte"]),
        new("The consul in Kumasi, Ashanti, Dr Kwabena Owusu, attended the forum.", ["Kwabena Owusu; Dr"]),
        new("Mr. Jordi Vallès i Rovira attended the forum.", ["Jordi Vallès i Rovira; Mr."]),
        new("The VWI RTC-ID deputy coordinator was thanked. The Inland Missions Sector was praised.", []),
        new("Abdul Rahman Ya'kub, the state assemblyman for Sungai Limau, attended the forum.", ["Abdul Rahman Ya'kub"]),
        new("The awards went to Muhammad Danish Haikal bin Roslan and former beauty queen Erlina Fazirah.", ["Muhammad Danish Haikal bin Roslan", "Erlina Fazirah"]),
        new("The Archbishop of Gulu, Luis Antonio Reyes, and the Grand Mufti of Oman, Sheikh Ahmed Al-Khalidi, prayed together.", ["Luis Antonio Reyes", "Ahmed Al-Khalidi; Sheikh"]),
        new("Deputy Speaker of the Majlis Ali Motahari-Rad was thanked.", ["Ali Motahari-Rad; ; Deputy Speaker; Majlis"]),
        new("The panel featured Norwind's Head of Maps Priya Raghunathan, Halden Chartered's Benjamin Hung-Tak, and Dr. Ana Castro (FAO).", ["Priya Raghunathan; ; Head of Maps; Norwind", "Benjamin Hung-Tak", "Ana Castro; Dr."]),
        new("The Minister of Lighthouses, Hon. Simon Mijok Deng, and Minister of Elders Nomsa Zulu attended the forum.", ["Simon Mijok Deng; Hon.", "Nomsa Zulu"]),
        new("Sheikh Mohamed bin Zayed Al Qadiri, Crown Prince of Fujairah and Deputy Commander of the Coast Guard, was thanked.", ["Mohamed bin Zayed Al Qadiri; Sheikh; Deputy Commander; Coast Guard"]),
    ];

    public static readonly NameCase[] Marks =
    [
        new("Later HE Al Noor and HE the Minister of Ports Sami Al Badr toured the quay.", ["Al Noor; HE", "Sami Al Badr"]),
        new("Jan de Wit, a senior fellow at the Delta Institute, attended the forum.", ["Jan de Wit; ; senior fellow; Delta Institute"]),
        new("Halden Mills named Otto Lindgren as chief cook; the cook replaces Ivo Marek, who retires.", ["Otto Lindgren", "Ivo Marek"]),
        new("The owner of the boat, Tomas Vieira, told the court that it leaked.", ["Tomas Vieira"]),
        new("The MEP Luka Hrastnik thanked the guests.", ["Luka Hrastnik"]),
        new("The forum was attended by the Rector of the Kapuas Institute Prof. Dr. Ir. H. Suryo Wibawanto, M.Sc., and the Dean Drs. Hendro Sasmita, M.Hum., and students.", ["Suryo Wibawanto; Prof. Dr. Ir. H.; Rector; Kapuas Institute", "Hendro Sasmita; Drs."]),
    ];

    public static IEnumerable<NameCase> All =>
        ((NameCase[][])[Marks, Chinese, Malay, Indonesian, Thai, Vietnamese, Mekong, Filipino, Indian, Arabic, Turkic, African, Iberian, European, EastAsian, Islands, Everywhere]).SelectMany(c => c);
}
