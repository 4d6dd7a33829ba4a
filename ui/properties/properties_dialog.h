// What the assessment says of itself: title, country, organisation and note in three languages, period, the language of
// work.
#pragma once

#include "model/assessment.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace meyar::ui {

class DocumentController;
class LanguageTabs;
class RefusalLine;

class PropertiesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PropertiesDialog(DocumentController& controller, QWidget* parent = nullptr);

    void accept() override; ///< stays open, and says why, when the details are refused

private:
    void showLanguage(model::Language language);
    void takeLanguage(); ///< what is typed, into the details
    void makeReadable(); ///< of a document that can only be read

    DocumentController& m_controller;
    model::Details m_details;
    model::Language m_shown = model::Language::En;
    LanguageTabs* m_tabs;
    QLineEdit* m_title;
    QLineEdit* m_country;
    QLineEdit* m_organisation;
    QPlainTextEdit* m_note;
    QLineEdit* m_period;
    QComboBox* m_language;
    RefusalLine* m_refusal;
    QPushButton* m_save;
};

} // namespace meyar::ui
