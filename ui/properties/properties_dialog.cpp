#include "properties/properties_dialog.h"

#include "document_controller.h"
#include "findings/language_tabs.h"
#include "interface_language.h"
#include "text.h"
#include "welcome/dialog_fields.h"
#include "widgets/refusal_line.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace meyar::ui {

PropertiesDialog::PropertiesDialog(DocumentController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_details(controller.assessment().details),
      m_shown(m_details.language), m_tabs(new LanguageTabs(this, QStringLiteral("properties_"))),
      m_title(namedField("propertiesTitle", tr("Title"), this)),
      m_country(namedField("propertiesCountry", tr("Country"), this)),
      m_organisation(namedField("propertiesOrganisation", tr("Organisation"), this)), m_note(new QPlainTextEdit(this)),
      m_period(namedField("propertiesPeriod", tr("Period"), this)), m_language(new QComboBox(this)),
      m_refusal(new RefusalLine(QStringLiteral("propertiesRefusal"), this)), m_save(new QPushButton(tr("Save"), this)) {
    setObjectName(QStringLiteral("propertiesDialog"));
    m_note->setObjectName(QStringLiteral("propertiesNote"));
    m_note->setAccessibleName(tr("Note to the reader"));
    m_note->setPlaceholderText(tr("What a reader must know before any figure"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::scaled(88));
    m_organisation->setPlaceholderText(tr("Who assesses"));
    m_language->setObjectName(QStringLiteral("propertiesLanguage"));
    m_language->setAccessibleName(tr("Language of the assessment"));
    for (const model::Language language : model::allLanguages)
        m_language->addItem(ownName(language), static_cast<int>(language));
    m_save->setObjectName(QStringLiteral("propertiesSave"));

    QFormLayout* form = makeForm(*this, tr("Properties"), m_save);
    form->addRow(tr("Texts in"), m_tabs);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Organisation"), m_organisation);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Language of the assessment"), m_language);
    form->addRow(QString(), m_refusal);
    m_period->setText(qs(m_details.period));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_details.language)));
    connect(m_tabs, &LanguageTabs::chosenChanged, this, [this](model::Language language) {
        takeLanguage();
        showLanguage(language);
    });
    m_tabs->setChosen(m_shown);
    showLanguage(m_shown);
    m_title->setFocus();
    if (controller.readOnly()) makeReadable();
}

void PropertiesDialog::showLanguage(model::Language language) {
    m_shown = language;
    m_title->setText(qs(m_details.title.exactly(language)));
    m_country->setText(qs(m_details.country.exactly(language)));
    m_organisation->setText(qs(m_details.organisation.exactly(language)));
    for (QLineEdit* field : {m_title, m_country, m_organisation})
        field->setCursorPosition(0);
    m_note->setPlainText(qs(m_details.note.exactly(language)));
    for (const model::Language each : model::allLanguages)
        m_tabs->setMissing(each, m_details.title.exactly(each).empty());
}

/// A text that nobody touched stays as it is, letter by letter: it may come from elsewhere, with blanks of its own.
void PropertiesDialog::takeLanguage() {
    const auto take = [&](const QLineEdit& field, model::LocalText& text) {
        if (field.isModified()) text.set(m_shown, field.text().simplified().toStdString());
    };
    take(*m_title, m_details.title);
    take(*m_country, m_details.country);
    take(*m_organisation, m_details.organisation);
    if (m_note->document()->isModified()) m_details.note.set(m_shown, m_note->toPlainText().trimmed().toStdString());
}

void PropertiesDialog::makeReadable() {
    for (QLineEdit* field : {m_title, m_country, m_organisation, m_period})
        field->setReadOnly(true);
    m_note->setReadOnly(true);
    m_language->setEnabled(false);
    m_save->setEnabled(false);
}

void PropertiesDialog::accept() {
    takeLanguage();
    if (m_period->isModified()) m_details.period = m_period->text().simplified().toStdString();
    m_details.language = static_cast<model::Language>(m_language->currentData().toInt());
    if (m_refusal->apply(m_controller, {document::ChangeDetails{m_details}})) return QDialog::accept();
    m_title->setFocus();
}

} // namespace meyar::ui
