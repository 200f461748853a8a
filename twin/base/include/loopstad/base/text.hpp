// SPDX-License-Identifier: GPL-3.0-or-later
/// What users read, in Dutch and English: English in the source, Dutch from the catalogue
/// assets/locale/nl.po.
///
///   chooseLanguage(Language::dutch);                 // once, by the program
///   legend.title(tr("Density (persons per m2)"));    // "Dichtheid (personen per m2)"
///
/// A text without a translation is shown in English. Texts with values go through fmt after translation.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopstad {

enum class Language { english, dutch };

/// "nl", "nl_NL.UTF-8", "en", ... ; nothing for a language that we do not speak.
[[nodiscard]] std::optional<Language> languageFrom(std::string_view tag);

/// For the whole process: call before threads start.
void chooseLanguage(Language language);
[[nodiscard]] Language chosenLanguage();

[[nodiscard]] const char* tr(const char* english);

/// Names a text for the catalogue where a table is written; tr() translates it where it is shown.
[[nodiscard]] constexpr const char* translatable(const char* english) { return english; }

} // namespace loopstad
