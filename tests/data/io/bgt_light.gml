<?xml version="1.0" encoding="UTF-8"?>
<!-- Made for tests; these places do not exist. CC0-1.0. -->
<gml:FeatureCollection xmlns:imgeo-s="http://www.geostandaarden.nl/imgeo/2.1/simple/gml31" xmlns:gml="http://www.opengis.net/gml">
<gml:featureMember>
<imgeo-s:Wegdeel gml:id="path">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.path</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>0</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:bgt-functie>voetpad</imgeo-s:bgt-functie>
<imgeo-s:opTalud>false</imgeo-s:opTalud>
<imgeo-s:bgt-fysiekVoorkomen>open verharding</imgeo-s:bgt-fysiekVoorkomen>
<imgeo-s:plus-fysiekVoorkomen>tegels</imgeo-s:plus-fysiekVoorkomen>
<imgeo-s:kruinlijn><gml:LineString><gml:posList>100000 400000 100010 400000</gml:posList></gml:LineString></imgeo-s:kruinlijn>
<imgeo-s:geometrie2d><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo-s:geometrie2d>
</imgeo-s:Wegdeel>
</gml:featureMember>
<gml:featureMember>
<imgeo-s:Wegdeel gml:id="ended">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:objectEindTijd>2017-01-01</imgeo-s:objectEindTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.ended</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>0</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:bgt-functie>voetpad</imgeo-s:bgt-functie>
<imgeo-s:opTalud>false</imgeo-s:opTalud>
<imgeo-s:bgt-fysiekVoorkomen>open verharding</imgeo-s:bgt-fysiekVoorkomen>
<imgeo-s:plus-fysiekVoorkomen>tegels</imgeo-s:plus-fysiekVoorkomen>
<imgeo-s:geometrie2d><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo-s:geometrie2d>
</imgeo-s:Wegdeel>
</gml:featureMember>
<gml:featureMember>
<imgeo-s:BegroeidTerreindeel gml:id="green">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.green</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>0</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:bgt-fysiekVoorkomen>transitie</imgeo-s:bgt-fysiekVoorkomen>
<imgeo-s:geometrie2d><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo-s:geometrie2d>
</imgeo-s:BegroeidTerreindeel>
</gml:featureMember>
<gml:featureMember>
<imgeo-s:Overbruggingsdeel gml:id="deck">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.deck</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>1</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:typeOverbruggingsdeel>dek</imgeo-s:typeOverbruggingsdeel>
<imgeo-s:geometrie2d><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>100000 400000 100010 400000 100010 400010 100000 400010 100000 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo-s:geometrie2d>
</imgeo-s:Overbruggingsdeel>
</gml:featureMember>
<gml:featureMember>
<imgeo-s:Pand gml:id="pand">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.pand</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>0</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:identificatieBAGPND>0001100000000001</imgeo-s:identificatieBAGPND> <imgeo-s:nummeraanduidingreeks_1.tekst>111</imgeo-s:nummeraanduidingreeks_1.tekst> <imgeo-s:nummeraanduidingreeks_1.positie_1.plaatsingspunt>
<gml:Point><gml:pos>100044 400003</gml:pos></gml:Point>
</imgeo-s:nummeraanduidingreeks_1.positie_1.plaatsingspunt>
<imgeo-s:geometrie2d><gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>100040 400000 100048 400000 100048 400006 100040 400006 100040 400000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo-s:geometrie2d>
</imgeo-s:Pand>
</gml:featureMember>
<gml:featureMember>
<imgeo-s:OpenbareRuimteLabel gml:id="label">
<imgeo-s:objectBeginTijd>2014-10-31</imgeo-s:objectBeginTijd>
<imgeo-s:identificatie.namespace>NL.IMGeo</imgeo-s:identificatie.namespace>
<imgeo-s:identificatie.lokaalID>G0001.label</imgeo-s:identificatie.lokaalID>
<imgeo-s:tijdstipRegistratie>2016-01-15T11:35:50.000</imgeo-s:tijdstipRegistratie>
<imgeo-s:LV-publicatiedatum>2016-01-15T14:55:41.000</imgeo-s:LV-publicatiedatum>
<imgeo-s:bronhouder>G0001</imgeo-s:bronhouder>
<imgeo-s:inOnderzoek>false</imgeo-s:inOnderzoek>
<imgeo-s:relatieveHoogteligging>0</imgeo-s:relatieveHoogteligging>
<imgeo-s:bgt-status>bestaand</imgeo-s:bgt-status>
<imgeo-s:plus-status>geenWaarde</imgeo-s:plus-status>
<imgeo-s:openbareRuimteNaam.tekst>Proefstraat</imgeo-s:openbareRuimteNaam.tekst> <imgeo-s:openbareRuimteNaam.positie_1.plaatsingspunt>
<gml:Point><gml:pos>100005 400005</gml:pos></gml:Point>
</imgeo-s:openbareRuimteNaam.positie_1.plaatsingspunt> <imgeo-s:openbareRuimteNaam.positie_1.hoek>-0.2</imgeo-s:openbareRuimteNaam.positie_1.hoek> <imgeo-s:openbareRuimteNaam.positie_2.plaatsingspunt>
<gml:Point><gml:pos>100015 400005</gml:pos></gml:Point>
</imgeo-s:openbareRuimteNaam.positie_2.plaatsingspunt>
<imgeo-s:openbareRuimteType>Weg</imgeo-s:openbareRuimteType>
</imgeo-s:OpenbareRuimteLabel>
</gml:featureMember>
</gml:FeatureCollection>
