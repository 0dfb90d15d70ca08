"""A trip to a country on the risk list."""

from __future__ import annotations

from assistant.screening.phrases import Found, Phrases
from assistant.screening.reading import Reading

# Names of the countries with the highest travel warnings, with some of their cities, as the seven languages write them.
_NAMES = """
    afghanistan kabul afganistan afganistan* iraq irak iraku baghdad bagdad bagdag erbil basra iran iranu teheran tehran israel gaza west_bank lebanon libanon liban libano libanu beyrouth beirut bejrut syria syrien syrie siria syrii damascus damaskus yemen jemen yemen jemenu sanaa
    libya libyen libye libia libii tripoli sudan soudan sudanu khartoum chartum south_sudan sudsudan juba somalia somalie somalii mogadishu mogadischu mali bamako niger niamey burkina_faso ouagadougou chad tschad tchad ciad chade nigeria nigerii lagos abuja
    congo kongo kinshasa goma central_african_republic bangui haiti port-au-prince venezuela wenezuela wenezueli caracas ukraine ukraina ukrainy ukrainie ucrania ucraina ucrania kyiv kiev kiew kijow kijowa lviv odesa kharkiv charkiw charkow russia russland russie rusia russia rosja rosji moscow moskau moscou moscu mosca moskwa moskwy st_petersburg
    belarus weisrusland weisrussland bielorussie bielorrusia bielorussia bialorus bialorusi minsk minsku north_korea nordkorea coree_du_nord corea_del_norte corea_del_nord pyongyang myanmar burma birma yangon pakistan pakistanu karachi islamabad lahore ethiopia athiopien ethiopie etiopia etiopii addis_ababa
    eritrea cameroon kamerun cameroun mozambique mosambik mozambik papua_new_guinea
"""
_TRIP = Phrases(
    """
    {trip} .. {country}
    {country} .. {trip}
    {country} (next_week|next_month|tomorrow|in_may|in_june|trip|visa|flight|flights|hotel|monday|reise|visum|flug|voyage|viaje|viaggio|viagem|wyjazd|wiza)
    """,
    {
        "country": _NAMES,
        "trip": """have_to_go commissioning deplacement trip trips travel travelling traveling flight flights fly flying visit visiting visa go going stay hotel book booking fair conference customer_visit assignment send sending journey drive business_trip site_visit
            reise reisen dienstreise fliegen flug fliege visum hotel fahren besuch besuchen geschaftsreise messe entsend* voyage voyager deplacement vol partir aller visa hotel mission salon viaje viajar viajo vuelo visado visa ir desplazamiento feria mision hotel
            viaggio viaggiare trasferta volo visto andare fiera hotel volare viagem viajar voo visto ir deslocacao feira hotel podroz podrozy wyjazd wyjazdu lot wiza wize leciec lece jechac jade delegacj* hotel targi targach""",
    },
)
_NOT_TRAVEL = Phrases(
    """
    (export|deliver|delivering|ship|shipping|sell|selling|sanctions|embargo|exportieren|liefern|lieferung|exporter|livrer|exportar|entregar|esportare|spedire|eksport*|wysylac|payment|paid|supplier|customer_in|citizen|nationality|server|transfer_data|us_parts|distributor) .. {country}
    {country} .. (sanctions|embargo|supplier|citizen|nationality|payment|export|customer_wants|order|distributor)
    """,
    {"country": _NAMES},
)
_HOLIDAY = Phrases(
    """
    (my|our|private|family|mein|unser|meine|mes|mis|mie|minhas) (holiday|holidays|vacation|honeymoon|vacations|urlaub|flitterwochen|vacances|vacaciones|vacanze|ferias)
    """
)


def find(reading: Reading) -> Found | None:
    """The words of a trip to such a country; goods or money going there are no trip."""
    found = _TRIP.first(reading)
    if found is None or _NOT_TRAVEL.first(reading) or _HOLIDAY.first(reading):
        return None
    return found
