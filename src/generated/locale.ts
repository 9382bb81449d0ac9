// Made by `npm run contracts`: entries of the English locale of @faker-js/faker (MIT). Do not edit.

const w = (words: string): string[] => words.split("|");

export const locale: object = {
  commerce: {
    department: w("Automotive|Baby|Beauty|Books|Clothing|Computers|Electronics|Games|Garden|Grocery|Health|Home|Industrial|Jewelry|Kids|Movies|Music|Outdoors|Shoes|Sports|Tools|Toys"),
    product_name: {"adjective":w("Awesome|Bespoke|Electronic|Elegant|Ergonomic|Fantastic|Fresh|Frozen|Generic|Gorgeous|Handcrafted|Handmade|Incredible|Intelligent|Licensed|Luxurious|Modern|Oriental|Practical|Recycled|Refined|Rustic|Sleek|Small|Soft|Tasty|Unbranded"),"material":w("Aluminum|Bamboo|Bronze|Ceramic|Concrete|Cotton|Gold|Granite|Marble|Metal|Plastic|Rubber|Silk|Steel|Wooden"),"product":w("Bacon|Ball|Bike|Car|Chair|Cheese|Chicken|Chips|Computer|Fish|Gloves|Hat|Keyboard|Mouse|Pants|Pizza|Salad|Sausages|Shirt|Shoes|Soap|Table|Towels|Tuna"),"pattern":["{{commerce.productAdjective}} {{commerce.productMaterial}} {{commerce.product}}"]},
  },
  company: {
    adjective: w("AI-driven|Automated|Centralized|Cross-platform|Decentralized|Distributed|Ergonomic|Extended|Front-line|Future-proofed|Immersive|Integrated|Monitored|Open-architected|Optimized|Organized|Phased|Profit-focused|Progressive|Reactive|Reverse-engineered|Secured|Smart|Sustainable|Total|Upgradable|Versatile"),
    descriptor: w("24 hour|actuating|asynchronous|bottom-line|client-server|cohesive|context-sensitive|dedicated|discrete|eco-centric|executive|fault-tolerant|global|holistic|hybrid|incremental|intermediate|logistical|mission-critical|motivating|neutral|optimizing|reciprocal|responsive|stable|system-worthy|tangible|uniform|well-modulated|zero tolerance"),
    legal_entity_type: w("Group|Inc|LLC|and Sons"),
    name_pattern: ["{{person.lastName}} - {{person.lastName}}","{{person.lastName}} {{company.legal_entity_type}}","{{person.lastName}}, {{person.lastName}} and {{person.lastName}}"],
    noun: w("ability|alliance|architecture|attitude|capacity|complexity|core|definition|firmware|frame|generative AI|hub|installation|intranet|local area network|microservice|moderator|open architecture|policy|product|protocol|standardization|support|throughput|website"),
  },
  location: {
    building_number: ["#####","####","###"],
    city_name: w("Abilene|Appleton|Baytown|Bonita Springs|Burke|Cedar Rapids|Clifton|Cuyahoga Falls|Downers Grove|Elk Grove|Florissant|Gastonia|Hammond|Houston|Kalamazoo|Lake Havasu City|Livonia|Marysville|Minot|Nashville-Davidson|Norwalk|Palm Coast|Pine Bluff|Provo|Rochester|San Clemente|Schaumburg|Spokane Valley|Surprise|Towson|Vista|West Seneca"),
    city_pattern: w("{{location.city_prefix}} {{person.firstName}}{{location.city_suffix}}|{{location.city_prefix}} {{person.firstName}}|{{person.firstName}}{{location.city_suffix}}|{{person.lastName}}{{location.city_suffix}}|{{location.city_name}}"),
    city_prefix: w("North|East|West|South|New|Lake|Port|Fort"),
    city_suffix: w("town|ton|land|ville|berg|burgh|boro|borough|bury|view|port|mouth|stad|stead|furt|chester|cester|fort|field|haven|side|shire|worth"),
    country: w("Afghanistan|Antarctica|Bahamas|Bermuda|British Indian Ocean Territory (Chagos Archipelago)|Cape Verde|Colombia|Curaçao|Ecuador|Faroe Islands|Gabon|Grenada|Haiti|Indonesia|Japan|Kuwait|Liechtenstein|Mali|Micronesia|Myanmar|Niger|Pakistan|Pitcairn Islands|Rwanda|Samoa|Singapore|South Sudan|Syrian Arab Republic|Tonga|Ukraine|Venezuela|Zimbabwe"),
    postcode: ["#####","#####-####"],
    state: w("Alabama|Arizona|California|Connecticut|Florida|Hawaii|Illinois|Iowa|Kentucky|Maine|Massachusetts|Minnesota|Missouri|Nebraska|New Hampshire|New Mexico|North Carolina|Ohio|Oregon|Rhode Island|South Dakota|Texas|Vermont|Washington|Wisconsin"),
    street_address: {"normal":"{{location.buildingNumber}} {{location.street}}","full":"{{location.buildingNumber}} {{location.street}} {{location.secondaryAddress}}"},
    street_name: w("10th Street|A Street|Bath Street|Broadway|Central Avenue|Claremont Road|Cromwell Road|E 5th Street|E Market Street|Ferry Road|Grange Close|Hickory Street|Juniper Close|Lincoln Road|Maple Avenue|Mill Road|N Center Street|N Park Street|Oak Avenue|Park View|Quarry Road|S 3rd Street|S Jefferson Street|School Lane|Stanley Road|The Drive|The Spinney|W 11th Street|W Elm Street|Walnut Close|Western Road|Woodside Road"),
    street_pattern: ["{{person.firstName}} {{location.street_suffix}}","{{person.lastName}} {{location.street_suffix}}","{{location.street_name}}"],
    street_suffix: w("Alley|Burgs|Centers|Corner|Creek|Dam|Extension|Flat|Fork|Glen|Harbors|Inlet|Keys|Lane|Loop|Mill|Neck|Parkways|Place|Ports|Rest|Row|Skyway|Station|Throughway|Underpass|View|Walks"),
  },
  person: {
    first_name: {"generic":w("Addison|Alexie|Alva|Angel|Ariel|Ashton|Austyn|Bell|Brook|Cali|Casey|Clair|Cordie|Dallas|Dee|Devan|Dorian|Emery|Florida|Garnet|Guadalupe|Haven|Ivory|Jaeden|Jamie|Jaylan|Jensen|Joany|Jordane|Kacey|Kayden|Kerry|Larue|Lee|London|Loy|Marion|Maximillia|Merritt|Miller|Montana|Murl|Nicola|Oda|Onie|Pat|Pink|Raleigh|Reilly|Robbie|Rowan|Sage|Shanon|Sidney|Stevie|Telly|Toy|Valentine"),"female":w("Aaliyah|Agustina|Alexandrea|Alvera|Amya|Annabell|Arielle|Avis|Bethany|Brianne|Candida|Cassie|Cheryl|Clementine|Dagmar|Debra|Dianne|Edith|Elise|Emelia|Esmeralda|Eve|Florine|Gertrude|Gwendolyn|Hellen|Iliana|Jaclyn|Jaunita|Jewel|Josie|Kaleigh|Katelyn|Kaylin|Kirstin|Latoya|Leigh|Letitia|Lisette|Lucia|Mabel|Mafalda|Margaret|Marilou|Matilde|Meggie|Mindy|Myriam|Nia|Olga|Pauline|Rafaela|Rhoda|Roslyn|Samara|Shanie|Sigrid|Suzanne|Tessie|Tricia|Verlie|Vivien|Zelda"),"male":w("Aaron|Agustin|Alfonso|Angelo|Arnulfo|Ben|Boris|Brendon|Burley|Carson|Chet|Clinton|Cordell|Damian|Darren|Dedric|Derrick|Domenico|Dwight|Elbert|Elwin|Erling|Fabian|Francesco|Gardner|Gerald|Grady|Guy|Hermann|Hugo|Israel|Jamarcus|Javier|Jerel|Joe|Jose|Justen|Keegan|Khalid|Kyle|Leonardo|Lorenzo|Manley|Mason|Michael|Mose|Nels|Norbert|Orland|Patrick|Rafael|Reed|Rigoberto|Ronaldo|Rylan|Sergio|Stanley|Terence|Tod|Triston|Vern|Watson|Willard|Zackery")},
    job_area: w("Solutions|Brand|Research|Directives|Integration|Response|Tactics|Markets|Division|Optimization|Infrastructure|Communications|Branding|Assurance|Accounts|Creative|Accountability|Factors|Metrics"),
    job_descriptor: w("Lead|Senior|Direct|Corporate|Dynamic|Future|Product|National|Regional|District|Central|Global|Customer|Investor|International|Legacy|Forward|Internal|Human|Chief|Principal"),
    job_title_pattern: ["{{person.jobDescriptor}} {{person.jobArea}} {{person.jobType}}"],
    job_type: w("Supervisor|Associate|Executive|Liaison|Officer|Manager|Engineer|Specialist|Director|Coordinator|Administrator|Architect|Analyst|Designer|Planner|Orchestrator|Technician|Developer|Producer|Consultant|Assistant|Facilitator|Agent|Representative|Strategist"),
    last_name: {"generic":w("Abbott|Anderson|Bahringer|Bartoletti|Baumbach|Becker|Bergnaum|Blanda|Bogan|Boyer|Breitenberg|Carroll|Champlin|Conn|Cormier|Cronin|D'Amore|Davis|Dicki|Douglas|Effertz|Fadel|Feest|Frami|Funk|Gleason|Gorczany|Grant|Gulgowski|Hackett|Hamill|Harber|Hayes|Heller|Hessel|Hilpert|Homenick|Huel|Jacobson|Jerde|Kassulke|Kerluke|Kilback|Klocko|Konopelski|Kreiger|Kuhlman|Kuphal|Lang|Leannon|Lehner|Lindgren|Lubowitz|Macejkovic|Marquardt|McCullough|Medhurst|Mitchell|Morar|Muller|Nicolas|O'Connell|O'Reilly|Orn|Pagac|Pfeffer|Price|Quitzon|Reichel|Renner|Robel|Rolfson|Ruecker|Rutherford|Sawayn|Schimmel|Schneider|Schultz|Shanahan|Smith|Stamm|Stiedemann|Stroman|Thiel|Towne|Tromp|Vandervort|Waelchi|Waters|Weissnat|Wilderman|Windler|Wiza|Wyman|Ziemann")},
    last_name_pattern: {"generic":[{"value":"{{person.last_name.generic}}","weight":95},{"value":"{{person.last_name.generic}}-{{person.last_name.generic}}","weight":5}]},
    name: [{"value":"{{person.firstName}} {{person.lastName}}","weight":49},{"value":"{{person.prefix}} {{person.firstName}} {{person.lastName}}","weight":7},{"value":"{{person.firstName}} {{person.lastName}} {{person.suffix}}","weight":7},{"value":"{{person.prefix}} {{person.firstName}} {{person.lastName}} {{person.suffix}}","weight":1}],
    prefix: {"generic":["Dr."],"female":["Miss","Mrs.","Ms."],"male":["Mr."]},
    suffix: w("Jr.|Sr.|I|II|III|IV|V|MD|DDS|PhD|DVM"),
  },
  phone_number: {
    format: {"human":w("!##-!##-####|!##-!##-#### x###|!##-!##-#### x####|!##-!##-#### x#####|!##.!##.####|!##.!##.#### x###|!##.!##.#### x####|!##.!##.#### x#####|(!##) !##-####|(!##) !##-#### x###|(!##) !##-#### x####|(!##) !##-#### x#####|1-!##-!##-####|1-!##-!##-#### x###|1-!##-!##-#### x####|1-!##-!##-#### x#####"),"international":["+1!##!######"],"mobile":["!##!######"],"national":["(!##) !##-####"]},
  },
  word: {
    adjective: w("abandoned|anguished|better|bustling|comfortable|cute|digital|eminent|fantastic|formal|glittering|handsome|idealistic|infatuated|key|lonely|messy|necessary|orange|physical|profitable|rectangular|same|shoddy|soft|sticky|talkative|trained|unlucky|velvety|whirlwind|yellow"),
    noun: w("CD|allocation|barracks|boyfriend|cellar|coast|cornet|declaration|discourse|electronics|fax|forage|going|heartbeat|hygienic|iridescence|laughter|making|minor|nucleotidase|palate|pilot|presume|recommendation|rule|self-confidence|sonnet|submitter|technician|trash|version|wriggler"),
  },
};
