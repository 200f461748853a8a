// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/resources.hpp>
#include <loopstad/base/text.hpp>

#include <libintl.h>

#include <clocale>
#include <cstdlib>

namespace loopstad {
namespace {

constexpr const char* domain = "loopstad";
Language chosen = Language::english;

} // namespace

std::optional<Language> languageFrom(std::string_view tag) {
  const std::string_view code = tag.substr(0, tag.find_first_of("_-.@"));
  if (code == "nl" || code == "NL") return Language::dutch;
  if (code == "en" || code == "EN" || code == "C" || code == "POSIX") return Language::english;
  return std::nullopt;
}

Language languageOfEnvironment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
      return languageFrom(value).value_or(Language::english);
  return Language::english;
}

void chooseLanguage(Language language) {
  chosen = language;
  // gettext translates only outside the locale "C"; C.UTF-8 is on every Debian and keeps the decimal point.
  std::setlocale(LC_MESSAGES, "C.UTF-8");
  setenv("LANGUAGE", language == Language::dutch ? "nl" : "en", 1);
  bindtextdomain(domain, (resourceFolder() / "locale").c_str());
  bind_textdomain_codeset(domain, "UTF-8");
  textdomain(domain);
}

Language chosenLanguage() { return chosen; }

const char* tr(const char* english) {
  // gettext answers an empty text with the head of its catalogue
  return chosen == Language::english || *english == '\0' ? english : dgettext(domain, english);
}

std::string systemMessage(const std::error_code& error) { return tr(error.message().c_str()); }

} // namespace loopstad
