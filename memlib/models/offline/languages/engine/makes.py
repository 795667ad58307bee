"""Makes and models of what people own, in any language: a thing with one of them is worth keeping."""

MAKES = (
    r"golf|polo|passat|tiguan|vw|volkswagen|opel|corsa|astra|ford|fiesta|bmw|audi|mercedes|benz|skoda|octavia|fabia|fiat|panda|renault|clio"
    r"|twingo|kangoo|mégane|peugeot|citroën|citroen|berlingo|dacia|duster|sandero|toyota|yaris|corolla|tesla|kia|hyundai|seat|ibiza|volvo"
    r"|mazda|nissan|suzuki|subaru|honda|kawasaki|ducati|triumph|harley|vespa|piaggio|simson|porsche|smart|mini|trabant|wartburg|defender|jeep"
    r"|iphone|ipad|macbook|imac|thinkpad|galaxy|pixel|kindle|playstation|ps5|ps4|xbox|switch|steam deck|fritzbox|raspberry pi|arduino"
    r"|kalkhoff|cube|gazelle|brompton|canyon|specialized|decathlon|btwin|rockrider|canon|nikon|sony|fujifilm|leica|olympus|gopro|dji"
    r"|singer|pfaff|bernina|husqvarna|brother|stihl|makita|bosch|festool|weber|vorwerk|thermomix|kitchenaid|delonghi|jura|rancilio|gaggia"
    r"|yamaha|fender|gibson|ibanez|steinway|bechstein|pleyel|roland|korg|casio|moog|altendorf|fendt|deutz|john deere|hobie|beneteau|bénéteau"
    r"|jøtul|viessmann|vaillant|buderus|miele|siemens|dyson|roomba|garmin|polar|fitbit|apple watch|sonos|bose|rolex|omega|seiko|somfy|lego"
)
