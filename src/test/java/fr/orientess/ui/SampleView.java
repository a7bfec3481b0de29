package fr.orientess.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.UploadHandler;

/** Components that talk to the server in every way Vaadin has. */
@Route("essai")
@PageTitle("Essai")
@AnonymousAllowed
class SampleView extends Main {

  SampleView() {
    var place = new ComboBox<String>("Commune");
    place.setItems("Rennes", "Redon", "Retiers");
    var grid = new Grid<String>();
    grid.addColumn(name -> name).setHeader("Offre");
    grid.addComponentColumn(name -> new Button("Voir " + name));
    grid.setItems("Dispositif", "Fonds");
    var date = new DatePicker("Date");
    var greet = new Button("Saluer", click -> Notification.show("Bonjour " + place.getValue()));
    var upload = new Upload(UploadHandler.inMemory((file, bytes) -> {}));
    add(new H1("Essai"), place, date, greet, upload, grid);
  }
}
